require('countries-list');
