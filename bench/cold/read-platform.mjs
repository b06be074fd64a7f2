// Reads a statement of Kubeflow by the entry that is named: a platform is parsed when it is first touched.
const { kubeflow } = await import(process.argv[3]);

process.exitCode = kubeflow.cells['model-training'][0].text.length > 0 ? 0 : 1;
