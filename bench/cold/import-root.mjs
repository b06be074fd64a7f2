import 'mlops-platforms';
