import 'countries-list';
