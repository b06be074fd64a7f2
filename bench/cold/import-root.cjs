require('mlops-platforms');
