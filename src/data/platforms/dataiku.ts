import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const dataiku = /* @__PURE__ */ deepFreeze<MatrixPlatform<'dataiku'>>({
  id: 'dataiku',
  name: 'Dataiku',
  vendor: 'Dataiku',
  homepage: 'https://www.dataiku.com/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'PyPI: Dataiku API client, release list up to DSS 15.2.1 of November 2026',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Dataiku DSS',
      sources: [
        { title: 'Dataiku documentation: start page', url: 'https://doc.dataiku.com/dss/14/', accessed: '2026-11-23' },
      ],
    },
    {
      name: 'Dataiku Data Science Studio',
      sources: [
        {
          title: 'Dataiku documentation 11: start page',
          url: 'https://doc.dataiku.com/dss/11/index.html',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: { 'dataiku-online': { name: 'Dataiku Online', kind: 'cloud' } },
  introduction: {
    summary:
      'Dataiku is a proprietary platform for preparing data, building models and running both in production. Its reference documentation calls the software Dataiku DSS, short for Data Science Studio; its column was headed so in 2021. A customer installs it on Linux, sets it up in AWS, Azure or GCP with Cloud Stacks and their Fleet Manager, or uses Dataiku Cloud, where Dataiku looks after the infrastructure; features from 2021 name the hosted service Dataiku Online. Work is grouped in projects. Each project has one Flow, the graph of its datasets and of the recipes between them. Models are tried out in the Lab and then deployed to the Flow, where they become saved models with versions. Scenarios automate building, training and checking. An installation consists of nodes: projects are made on the Design node, and the Deployer brings them to the Automation node for production and their API services to API nodes. A Govern node can be added for oversight. Plug-ins add further components, and some features from 2021, such as drift monitoring and assisted labelling, are plug-ins. Current documentation also describes evaluation stores, which hold drift results, the LLM Mesh, which connects language models, and agents.',
    concepts: [
      {
        term: 'Project',
        aliases: ['DSS project'],
        definition:
          'The container for all work on one activity. It holds exactly one Flow and has its own home page, where people follow its status and discuss it; it can be duplicated, exported or deleted as a whole.',
        sources: [
          {
            title: 'Dataiku documentation 12: Projects',
            url: 'https://doc.dataiku.com/dss/12/concepts/projects/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Dataset',
        aliases: ['external dataset', 'managed dataset'],
        definition:
          'Records that share one schema, comparable to an SQL table. The data itself may sit in a database, a document collection or a folder of files, on a server or on a Hadoop cluster.',
        sources: [
          {
            title: 'Dataiku documentation: DSS concepts',
            url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Recipe',
        aliases: ['visual recipe', 'code recipe', 'plugin recipe'],
        definition:
          'A transformation step that says how output datasets are made from input datasets. Visual recipes are set up in a form, code recipes are written in a language such as Python, R or SQL, and plug-ins can bring further kinds.',
        sources: [
          {
            title: 'Dataiku documentation: DSS concepts',
            url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base 9.0: Recipes',
            url: 'https://knowledge.dataiku.com/9.0/courses/basics/prepare-data/concept-recipe.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Flow',
        aliases: ['pipeline', 'data pipeline'],
        definition:
          'The graph that the datasets and recipes of a project form. Dataiku reads the dependencies and the lineage of every dataset from it, and rebuilds what a change has made outdated.',
        sources: [
          {
            title: 'Dataiku documentation: The Flow',
            url: 'https://doc.dataiku.com/dss/latest/flow',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: DSS concepts',
            url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Lab',
        aliases: ['visual analysis'],
        definition:
          'The place for experiments, apart from the Flow, where models are designed, trained and compared. A model that is chosen there is deployed from the Lab to the Flow.',
        sources: [
          {
            title: 'Dataiku documentation 11: Models lifecycle',
            url: 'https://doc.dataiku.com/dss/11/machine-learning/models-lifecycle.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Deploying a model to the Flow',
            url: 'https://knowledge.dataiku.com/latest/ml-analytics/model-scoring/concept-deploy-model-to-flow.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Saved model',
        aliases: ['deployed model'],
        definition:
          'A model in the Flow, together with the recipe that trains it. Retraining adds a version and makes it the active one, which is used for scoring; older versions are kept so that they can be restored.',
        sources: [
          {
            title: 'Dataiku documentation 11: Models lifecycle',
            url: 'https://doc.dataiku.com/dss/11/machine-learning/models-lifecycle.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Scenario',
        aliases: ['automation scenario'],
        definition:
          'An automated sequence of steps, such as building datasets, training models, running checks or sending messages. It is started by hand, through the API, or by a trigger such as a time or a changed dataset.',
        sources: [
          {
            title: 'Dataiku documentation: Automation scenarios',
            url: 'https://doc.dataiku.com/dss/latest/scenarios/',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 12: Launching a scenario',
            url: 'https://doc.dataiku.com/dss/12/scenarios/triggers.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Metrics and checks',
        aliases: ['data quality rules'],
        definition:
          'Metrics are measurements of a dataset, folder or saved model, for example its missing values or its accuracy; checks test them against conditions. Since version 12.6 data quality rules take the place of checks on datasets.',
        sources: [
          {
            title: 'Dataiku knowledge base: Metrics and checks before 12.6',
            url: 'https://knowledge.dataiku.com/latest/automation/data-quality/concept-metrics-checks.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Node',
        aliases: ['Design node', 'Automation node', 'Govern node'],
        definition:
          'One server role in a Dataiku installation. Projects are developed on the Design node and run with production data on the Automation node; a Govern node can be added for overseeing projects and models.',
        sources: [
          {
            title: 'Dataiku documentation: Production deployments and bundles',
            url: 'https://doc.dataiku.com/dss/latest/deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: The elastic AI stack and its nodes',
            url: 'https://knowledge.dataiku.com/latest/admin-deploying/architecture/reference-elastic-ai-stack.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: AI governance',
            url: 'https://doc.dataiku.com/dss/14/governance/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Deployer',
        aliases: ['Project Deployer', 'API Deployer'],
        definition:
          'The central place from which deployments to production are managed. Its Project Deployer sends bundles, which are versioned archives of a project, to Automation nodes; its API Deployer sends API services to API nodes or other infrastructure.',
        sources: [
          {
            title: 'Dataiku documentation: Production deployments and bundles',
            url: 'https://doc.dataiku.com/dss/latest/deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: API node and API Deployer',
            url: 'https://doc.dataiku.com/dss/latest/apinode',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'API node',
        aliases: ['apinode', 'API server'],
        definition:
          'The server that answers prediction requests in real time over HTTP. What is deployed to it is an API service, a set of endpoints that are updated together; an endpoint can serve a model, a function, an SQL query or a dataset look-up.',
        sources: [
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Plug-in',
        aliases: ['plugin'],
        definition:
          'A package of components, such as recipes, dataset types or algorithms, that extends Dataiku with custom code behind a graphical form. An administrator installs it, for example from the plug-in store.',
        sources: [
          {
            title: 'Dataiku documentation: Plugins',
            url: 'https://doc.dataiku.com/dss/latest/plugins',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Installing plugins',
            url: 'https://doc.dataiku.com/dss/13/plugins/installing.html',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'data-exploration',
        text: 'Dataiku is a product for exploring data.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'model-building',
        text: 'Dataiku is a product for building models.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'spreadsheet-interaction',
        text: 'Dataiku lets users work with big data in the manner of an Excel spreadsheet.',
        support: {},
        about: ['data-transformation', 'exploratory-analysis'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'visual-pipelines',
        text: 'Dataiku builds and deploys models through pipelines that can be designed visually.',
        support: { 'visual-pipeline-builder': { how: 'native' }, 'pipeline-orchestration': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'code-pipelines',
        text: 'Dataiku builds and deploys models through pipelines that can be written in code.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        about: ['custom-training-code'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'dataiku-online-launch',
        text: 'Dataiku Online, a managed service aimed at smaller companies, launches in June 2021.',
        support: {},
        about: ['managed-service'],
        only: ['dataiku-online'],
        sources: [
          {
            title: 'TechCrunch: Dataiku Online launch',
            url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
          },
        ],
        recorded: '2021-10',
        date: '2021-06',
      },
      {
        slug: 'aws-marketplace-launch',
        text: 'Dataiku becomes available on the AWS Marketplace in June 2021.',
        support: {},
        sources: [{ title: 'Dataiku: AWS Marketplace page', url: 'https://pages.dataiku.com/dataiku-aws-marketplace' }],
        recorded: '2021-10',
        date: '2021-06',
      },
    ],
    pricing: [
      {
        slug: 'enterprise-pricing',
        text: 'Dataiku is sold under an enterprise pricing model.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-sources',
        text: 'Dataiku connects to external data sources.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Connecting to data',
            url: 'https://doc.dataiku.com/dss/latest/connecting/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dataset-schemas',
        text: 'Dataiku applies schemas to data.',
        support: {},
        sources: [
          { title: 'Dataiku documentation: Schemas', url: 'https://doc.dataiku.com/dss/latest/schemas/index.html' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'outlier-and-gap-highlighting',
        text: 'Dataiku highlights outliers and missing values in data.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'outlier-and-gap-repair',
        text: 'Dataiku can fix outliers and missing values in data.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'interactive-statistics',
        text: 'Dataiku offers interactive statistics on datasets.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Interactive statistics',
            url: 'https://doc.dataiku.com/dss/latest/statistics/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'filters-and-transformations',
        text: 'Dataiku has built-in operations that filter and transform data.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Data preparation',
            url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'sampling',
        text: 'Dataiku has built-in sampling of data.',
        support: {},
        about: ['data-transformation'],
        sources: [
          {
            title: 'Dataiku documentation: Data preparation',
            url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'assisted-labeling-plugin',
        text: 'A Dataiku plug-in assists people in labelling data with machine learning.',
        support: { 'data-labeling': { how: 'native', via: 'ML-assisted labelling plug-in' } },
        about: ['extension-points'],
        sources: [
          {
            title: 'Dataiku plug-ins: ML-assisted labelling',
            url: 'https://www.dataiku.com/product/plugins/ml-assisted-labeling/',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'flow-training',
        text: 'In Dataiku, flows serve as the pipelines that train and retrain models.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        about: ['automated-retraining'],
        sources: [
          {
            title: 'YouTube: Dataiku video on training and retraining models',
            url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'lab-assisted-modeling',
        text: 'The Lab of Dataiku guides users in building models.',
        support: {},
        about: ['automl'],
        sources: [{ title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' }],
        recorded: '2021-10',
      },
      {
        slug: 'lab-automl',
        text: 'The Lab of Dataiku provides AutoML.',
        support: { automl: { how: 'native' } },
        sources: [{ title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' }],
        recorded: '2021-10',
      },
      {
        slug: 'custom-models',
        text: 'Dataiku can train custom models in memory with Python.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: In-memory Python, custom models',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/algorithms/in-memory-python.html#custom-models',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-models',
        text: 'Dataiku can build models with Spark.',
        support: {},
        about: ['distributed-training'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'api-node',
        text: 'Dataiku deploys models for real-time use to an API node.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'flow-batch-prediction',
        text: 'Dataiku flows run predictions in batch.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'spark-predictions',
        text: 'Dataiku supports Spark for model deployment.',
        support: {},
        about: ['batch-inference'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'spark-streaming',
        text: 'Dataiku supports Spark Streaming, with Scala, for model deployment.',
        support: { 'streaming-inference': { how: 'integration', via: 'Spark Streaming' } },
        sources: [
          {
            title: 'Dataiku documentation: Streaming with Spark and Scala',
            url: 'https://doc.dataiku.com/dss/latest/streaming/streaming_spark_scala.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'model-versioning',
        text: 'Dataiku keeps versions of the models that serve predictions.',
        support: {},
        about: ['model-registry'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'model-rollback',
        text: 'Dataiku can roll a model that serves predictions back to an earlier version.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'traffic-splitting',
        text: 'Dataiku can split prediction traffic between model versions, also for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: A/B testing of models',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/ab-testing.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'high-availability',
        text: 'Dataiku API nodes can be deployed for high availability.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node high availability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'load-balancing',
        text: 'Prediction load can be balanced across Dataiku API nodes.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node high availability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'export-to-other-runtimes',
        text: 'Dataiku can export models so that they predict in other runtimes or offline.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Exporting models',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/models-export.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'onnx-export',
        text: 'Dataiku can export models to ONNX with the ONNX exporter plug-in.',
        support: { 'model-export': { how: 'native', via: 'ONNX exporter plug-in' } },
        about: ['extension-points'],
        sources: [
          { title: 'Dataiku plug-ins: ONNX exporter', url: 'https://www.dataiku.com/product/plugins/onnx-exporter/' },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'real-time-scoring',
        text: 'Dataiku scores data in real time.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'metrics',
        text: 'Dataiku provides metrics and checks for monitoring.',
        support: {},
        about: ['model-quality-monitoring', 'data-quality-checks'],
        sources: [
          {
            title: 'Dataiku knowledge base: Metrics and checks, hands-on',
            url: 'https://knowledge.dataiku.com/latest/courses/automation/metrics-checks-hands-on.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'drift-plugin',
        text: 'A Dataiku plug-in monitors model drift.',
        support: { 'drift-detection': { how: 'native', via: 'drift plug-in' } },
        about: ['extension-points'],
        sources: [
          {
            title: 'Dataiku knowledge base: Monitoring model drift',
            url: 'https://knowledge.dataiku.com/latest/kb/analytics-ml/Monitoring-model-drift-with-DSS.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'saved-model-versions',
        text: 'Dataiku saves the models that are built in a flow as versions.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Dataiku documentation: Saved models in the Python API',
            url: 'https://doc.dataiku.com/dss/latest/python-api/saved_models.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'active-version',
        text: 'Dataiku marks model versions as active or inactive.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'YouTube: Dataiku video on training and retraining models',
            url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-version-rollback',
        text: 'Dataiku can roll back to an earlier version of a model.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'data-catalog',
        text: 'Dataiku contains a data catalogue.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: The catalogue',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/create-project/concept-catalog.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'gdpr-plugin',
        text: 'Dataiku has a GDPR plug-in.',
        support: { 'data-privacy': { how: 'native', via: 'GDPR plug-in' } },
        about: ['extension-points'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'ci-cd-pipelines',
        text: 'Dataiku supports CI/CD pipelines.',
        support: { 'ci-cd-integration': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: CI/CD',
            url: 'https://knowledge.dataiku.com/latest/kb/o16n/ci-cd/index.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'projects',
        text: 'Dataiku organises work in projects, which can be kept in folders.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Project folders',
            url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-permissions',
        text: 'Dataiku projects carry permissions.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Project folders',
            url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-history',
        text: 'Dataiku keeps a history of work under version control.',
        support: {},
        about: ['source-control'],
        sources: [
          {
            title: 'Dataiku documentation: Version control',
            url: 'https://doc.dataiku.com/dss/latest/collaboration/version-control.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'history-rollback',
        text: 'Dataiku can roll work back to an earlier state.',
        support: {},
        about: ['source-control'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'user-isolation',
        text: 'Dataiku can be configured to isolate users from one another across its integrations.',
        support: {},
        sources: [
          {
            title: 'Dataiku documentation: User isolation',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'self-install': [
      {
        slug: 'linux-install',
        text: 'Dataiku can be installed on Linux.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Installing',
            url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'aws-install',
        text: 'Dataiku can be installed on AWS.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Installing',
            url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
      {
        slug: 'dataiku-online',
        text: 'Dataiku Online is a managed offering of Dataiku.',
        support: { 'managed-service': { how: 'native' } },
        only: ['dataiku-online'],
        sources: [
          {
            title: 'Dataiku documentation: Installing',
            url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dataiku-online-new',
        text: 'Dataiku Online, meant for smaller companies, is a new offering of June 2021.',
        support: {},
        about: ['managed-service'],
        only: ['dataiku-online'],
        sources: [
          {
            title: 'TechCrunch: Dataiku Online launch',
            url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
          },
        ],
        recorded: '2021-10',
        date: '2021-06',
      },
    ],
  },
  history: [],
  notFound: { 'published-price-list': '2021-10' },
});
