import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const h2o = /* @__PURE__ */ deepFreeze<MatrixPlatform<'h2o'>>({
  id: 'h2o',
  name: 'H2O AI Cloud',
  vendor: 'H2O.ai',
  homepage: 'https://h2o.ai',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Driverless AI Python client: Change log',
        url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/CHANGELOG.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe documentation: Major releases',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/releases',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 change log',
        url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    { name: 'H2O', sources: [] },
    {
      name: 'HAIC',
      sources: [
        {
          title: 'H2O AI Cloud documentation: Architecture',
          url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'H2O AI Hybrid Cloud',
      sources: [
        {
          title: 'AI App Store administration guide: Integrations',
          url: 'https://h2oai.github.io/h2o-ai-cloud/adminguide/integrations',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'H2O AI Managed Cloud',
      sources: [
        {
          title: 'H2O AI Managed Cloud admin center: AI unit reporting',
          url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'h2o-3': { name: 'h2o-3', kind: 'product' },
    'driverless-ai': { name: 'Driverless AI', kind: 'product' },
    mlops: { name: 'H2O MLOps', kind: 'product' },
    'app-store': { name: 'AI App Store', kind: 'product' },
  },
  introduction: {
    summary:
      'H2O AI Cloud is the machine-learning platform of the company H2O.ai. The features recorded in 2021 speak of H2O for the product family and of H2O AI Hybrid Cloud for the platform. Its open-source engine, h2o-3, trains models in the memory of a cluster and is used from Python, R, Java, Scala or the Flow web interface. Driverless AI, which needs a licence, automates feature engineering, model building and interpretation. H2O MLOps registers, deploys and monitors models from Driverless AI, h2o-3 and third-party frameworks. The AI App Store holds applications, for instance those built with H2O Wave. The platform brings these parts together on Kubernetes, in any cloud or on the customer’s own infrastructure; its managed form is H2O AI Managed Cloud, where use is counted in AI units. AI Engine Manager, the successor of Enterprise Steam, runs Driverless AI, h2o-3 and notebooks as engines. With H2O MLOps 1.0, the projects of 2021 became workspaces, and its Wave interface gave way to one within H2O AI Cloud. The documentation also lists generative AI products, such as Enterprise h2oGPTe, which the features of 2021 do not cover.',
    concepts: [
      {
        term: 'h2o-3',
        aliases: ['H2O-3', 'H2O open source'],
        definition:
          'Open-source engine (Apache License 2.0) that trains and scores models in memory, distributed over a cluster of Java processes. It is driven from Python, R, Java, Scala, a REST API or its notebook-like web interface, Flow.',
        sources: [
          {
            title: 'h2o-3 documentation: Start page',
            url: 'https://docs.h2o.ai/h2o-3/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation source: Architecture',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/architecture.rst',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Sparkling Water',
        aliases: ['H2O on Spark', 'PySparkling'],
        definition:
          'Separate library that runs the h2o-3 engine inside Spark applications and converts Spark data structures to h2o-3 frames and back. The h2o-3 release of November 2025 took it out of the welcome and starting pages of its documentation.',
        sources: [
          {
            title: 'Sparkling Water README',
            url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 change log',
            url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'H2O AutoML',
        aliases: ['AutoML in h2o-3'],
        definition:
          'Function of h2o-3 that trains and tunes many candidate models within a limit of time or number, adds stacked ensembles of them and ranks all on a leaderboard. It is not the AutoML of Driverless AI.',
        sources: [
          {
            title: 'h2o-3 documentation source: AutoML',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/automl.rst',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Driverless AI',
        aliases: ['DAI', 'H2O Driverless AI'],
        definition:
          'Product for automatic machine learning that takes over feature engineering, model validation, tuning, selection and deployment, with visualization and interpretation of models. One training run is called an experiment.',
        sources: [
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI recipes repository',
            url: 'https://github.com/h2oai/driverlessai-recipes',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Custom recipe',
        aliases: ['BYOR', 'bring your own recipe'],
        definition:
          'Piece of Python code uploaded to a running Driverless AI that adds a transformer, a model or a scorer. Experiments then use it together with, or in place of, the built-in parts.',
        sources: [
          {
            title: 'Driverless AI recipes repository',
            url: 'https://github.com/h2oai/driverlessai-recipes',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MOJO',
        aliases: ['Model Object, Optimized', 'MOJO scoring pipeline'],
        definition:
          'Exported form of a trained model that is scored without the system that trained it. MOJOs of h2o-3 run in Java environments; those of Driverless AI run on a Java runtime or on a C++ runtime with Python and R wrappers.',
        sources: [
          {
            title: 'h2o-3 documentation source: Productionizing',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/productionizing.rst',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.11 user guide: Scoring pipelines overview',
            url: 'https://docs.h2o.ai/driverless-ai/1-11-lts/docs/userguide/python-mojo-pipelines.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Registered model',
        aliases: ['model version', 'experiment'],
        definition:
          'Collection of model versions in H2O MLOps that address one problem. Each version stands for one experiment, the result of a training job, and an experiment has to be registered before it can be deployed.',
        sources: [
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Key terms',
            url: 'https://docs.h2o.ai/mlops/key-terms',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Deployment',
        aliases: ['deployment mode', 'scoring'],
        definition:
          'One or more model versions served for scoring by H2O MLOps: in real time behind a REST endpoint, as a single model, an A/B test or a champion with challengers, or as batch scoring jobs.',
        sources: [
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Workspace',
        aliases: ['project', 'MLOps project'],
        definition:
          'Container in H2O MLOps for the experiments, artifacts, models and deployments of a team or use case, shared with members by role. Until H2O MLOps 1.0 it was called a project.',
        sources: [
          {
            title: 'H2O MLOps documentation: Key terms',
            url: 'https://docs.h2o.ai/mlops/key-terms',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Migration guide',
            url: 'https://docs.h2o.ai/mlops/migration-guide',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Bring your own model',
        aliases: ['BYOM'],
        definition:
          'Import of a model trained outside H2O MLOps, so that it is deployed and managed there. A model needs a schema of its input and output columns; MOJOs of Driverless AI and h2o-3 already contain theirs.',
        sources: [
          {
            title: 'H2O MLOps documentation: Key terms',
            url: 'https://docs.h2o.ai/mlops/key-terms',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AI App Store',
        aliases: ['AppStore', 'H2O App Store'],
        definition:
          'Part of H2O AI Cloud to which applications are uploaded and from which they are published to users. The applications are built with H2O Wave, a development kit, or are other Python apps.',
        sources: [
          {
            title: 'H2O AI Cloud documentation: Build and deploy apps',
            url: 'https://docs.h2o.ai/haic-documentation/guide/general/build-apps',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O AI Cloud developer guide: Importing apps',
            url: 'https://docs.h2o.ai/h2o-ai-cloud/developerguide/importing-wave-app',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AI engine',
        aliases: ['AI Engine Manager', 'AIEM', 'Enterprise Steam'],
        definition:
          'Instance of Driverless AI, of h2o-3 or of a notebook that H2O AI Cloud runs in a workspace. AI Engine Manager manages the engines; it took the place of Enterprise Steam.',
        sources: [
          {
            title: 'AI Engine Manager documentation: Migration from Steam',
            url: 'https://h2oai.github.io/ai-engine-manager/py/migration',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'core-compute-engine',
        text: 'H2O is a platform built on a core compute engine of the kind that Spark is.',
        support: { 'distributed-data-processing': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'integrations-and-add-ons',
        text: 'H2O comes with integrations and add-ons.',
        support: { 'extension-points': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'automl-add-on',
        text: 'AutoML is among the integrations and add-ons of H2O.',
        support: { automl: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'hybrid-cloud-launch',
        text: 'H2O.ai launches the H2O AI Hybrid Cloud in January 2021.',
        support: {},
        sources: [
          {
            title: 'Business Wire: H2O AI Hybrid Cloud launch',
            url: 'https://www.businesswire.com/news/home/20210126005850/en/H2O.ai-Launches-H2O-AI-Hybrid-Cloud',
          },
        ],
        recorded: '2021-10',
        date: '2021-01',
      },
      {
        slug: 'products-older-than-hybrid-cloud',
        text: 'The majority of the products within the H2O AI Hybrid Cloud came out before it was launched in January 2021.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    pricing: [
      {
        slug: 'enterprise-pricing',
        text: 'H2O is priced as an enterprise product.',
        support: {},
        about: ['published-price-list'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'open-source-core',
        text: 'The core platform of H2O is open source.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'h2o-3-input-formats',
        text: 'h2o-3 reads data in several input formats.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Getting data into H2O',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-data-manipulation',
        text: 'h2o-3 provides operations that manipulate data.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Data munging',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'driverless-ai-inputs',
        text: 'Driverless AI accepts more kinds of input than h2o-3.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'driverless-ai-visualization',
        text: 'Driverless AI visualizes data automatically.',
        support: { 'exploratory-analysis': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Automatic visualization',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/autoviz.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automatic-feature-engineering',
        text: 'Driverless AI engineers features automatically.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Feature engineering',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'tailored-feature-engineering',
        text: 'Feature engineering in Driverless AI can be tailored.',
        support: {},
        about: ['automated-feature-engineering'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Feature engineering',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'driverless-ai-automl',
        text: 'Model training in Driverless AI works as AutoML.',
        support: { automl: { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Modeling',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/modeling.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-predefined-algorithms',
        text: 'h2o-3 trains models with pre-defined algorithms.',
        support: { 'built-in-algorithms': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Training models',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'h2o-3-predictions',
        text: 'h2o-3 can make predictions.',
        support: {},
        about: ['batch-inference'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Performance and prediction',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-spark',
        text: 'h2o-3 can be integrated with Spark.',
        support: {},
        about: ['distributed-data-processing', 'batch-inference'],
        only: ['h2o-3'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'driverless-ai-deployment',
        text: 'Models can be deployed from within Driverless AI.',
        support: {},
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Deployment',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/deployment.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-central-tool',
        text: 'H2O MLOps is the main deployment tool of the H2O suite.',
        support: {},
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Start page',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-deployment-features',
        text: 'H2O MLOps has features for deploying models to endpoints.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Model deployment and endpoint security',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-endpoint-security',
        text: 'H2O MLOps has features for securing the endpoints of deployed models.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Model deployment and endpoint security',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-deployment-integrations',
        text: 'H2O MLOps has integrations for deployment.',
        support: { 'extension-points': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Model deployment and endpoint security',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'champion-challenger',
        text: 'H2O MLOps runs champion/challenger deployments.',
        support: { 'champion-challenger': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Champion/challenger deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ab-traffic-splitting',
        text: 'H2O MLOps splits traffic between models for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Champion/challenger deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'latency-run-time-options',
        text: 'Driverless AI has Python and MOJO pipelines as different run-time options for optimizing latency.',
        support: {},
        about: ['model-optimization'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Python and MOJO scoring pipelines',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/python-mojo-pipelines.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'export-to-other-runtimes',
        text: 'Models of h2o-3 can be exported to other runtimes, among them Java and C++.',
        support: { 'model-export': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Productionizing',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'latency',
        text: 'H2O MLOps monitors the latency of deployments.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'alerts',
        text: 'H2O MLOps raises alerts on monitored deployments.',
        support: { 'monitoring-alerts': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'custom-metrics',
        text: 'H2O MLOps can monitor custom metrics of deployments.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        about: ['endpoint-metrics', 'model-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'data-level-monitoring',
        text: 'H2O MLOps monitors deployments at the level of the data.',
        support: {},
        about: ['data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'drift',
        text: 'H2O MLOps monitors drift.',
        support: { 'drift-detection': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'anomalies',
        text: 'H2O MLOps monitors anomalies.',
        support: { 'outlier-detection': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'alerts',
        text: 'H2O MLOps raises alerts as part of data monitoring.',
        support: { 'monitoring-alerts': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'byom-schema',
        text: 'H2O MLOps handles the data of bring-your-own models (BYOM) only by way of a schema when it monitors data.',
        support: { 'external-models': { how: 'native', partial: true } },
        about: ['drift-detection', 'data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Bring your own model',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'native-models-without-schema',
        text: 'Data monitoring in H2O MLOps does not depend on a schema for native models.',
        support: {},
        about: ['drift-detection', 'data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Bring your own model',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'app-store-catalogue',
        text: 'The H2O AppStore resembles a catalogue, of apps that are built from models.',
        support: { 'app-hosting': { how: 'native' } },
        only: ['app-store'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'app-store-permissions',
        text: 'The H2O AppStore has permissions.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['app-store'],
        sources: [
          {
            title: 'H2O AI Cloud user guide: Authorization',
            url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/authorization',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-level-integration',
        text: 'Model building in H2O and the AppStore of its Hybrid Cloud are integrated at the level of projects.',
        support: {},
        about: ['workspaces', 'model-registry'],
        sources: [{ title: 'H2O.ai: Hybrid Cloud demo request', url: 'https://www.h2o.ai/hybrid-cloud/request-demo/' }],
        recorded: '2021-10',
      },
      {
        slug: 'shared-model-repository',
        text: 'The project-level integration of model building with the Hybrid Cloud AppStore, called Shared Model Repository, resembles a model registry.',
        support: { 'model-registry': { how: 'native', partial: true } },
        sources: [
          { title: 'H2O.ai: H2O MLOps product brief', url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/' },
        ],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'data-access',
        text: 'In Driverless AI it can be defined which users see which data.',
        support: { 'data-access-control': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Data security',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/security.html#data-security',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'automatic-retraining',
        text: 'Automatic retraining in H2O MLOps is available for models of Driverless AI.',
        support: { 'automated-retraining': { how: 'native', partial: true } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O.ai: MLOps overview (PDF)',
            url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dev-test-prod',
        text: 'H2O MLOps supports development, test and production environments.',
        support: { 'environment-promotion': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O.ai: MLOps overview (PDF)',
            url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'projects',
        text: 'Work in H2O MLOps is grouped into projects.',
        support: { workspaces: { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Sharing projects',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#sharing-projects',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'sharing',
        text: 'Projects in H2O MLOps can be shared.',
        support: { workspaces: { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Sharing projects',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#sharing-projects',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-mapping',
        text: 'Projects in H2O MLOps map to other Hybrid Cloud products.',
        support: {},
        about: ['workspaces'],
        only: ['mlops'],
        sources: [{ title: 'H2O.ai: Hybrid Cloud demo request', url: 'https://www.h2o.ai/hybrid-cloud/request-demo/' }],
        recorded: '2021-10',
      },
    ],
    'self-install': [
      {
        slug: 'kubernetes',
        text: 'H2O MLOps can be self-installed on Kubernetes.',
        support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
        only: ['mlops'],
        sources: [
          { title: 'H2O.ai: H2O MLOps product brief', url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/' },
        ],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
      {
        slug: 'trials-only',
        text: 'H2O is available as a cloud service for trials only.',
        support: { 'managed-service': { how: 'native', partial: true } },
        about: ['free-trial'],
        sources: [],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: { 'published-price-list': '2021-10' },
});
