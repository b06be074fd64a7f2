import 'web-features';
