import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const knime = /* @__PURE__ */ deepFreeze<MatrixPlatform<'knime'>>({
  id: 'knime',
  name: 'KNIME',
  vendor: 'KNIME AG',
  homepage: 'https://www.knime.com/',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Business Hub Argo CD installation overview',
        url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'KNIME Server',
      sources: [
        {
          title: 'KNIME documentation: Migration guide from KNIME Server to KNIME Hub',
          url: 'https://docs.knime.com/latest/migration_server_to_hub_guide/index.html',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'analytics-platform': { name: 'KNIME Analytics Platform', kind: 'product' },
    'business-hub': { name: 'KNIME Business Hub', kind: 'product' },
    'community-hub': { name: 'KNIME Community Hub', kind: 'cloud' },
    edge: { name: 'KNIME Edge', kind: 'product' },
  },
  introduction: {
    summary:
      'KNIME is a platform for data science and for workflows with language models. Its open-source desktop program, KNIME Analytics Platform, lets users build workflows from nodes for reading, transforming and visualising data, for training models and for prompting or running agents; Python, Spark, Keras and other libraries are integrated. Workflows are shared, versioned, scheduled and deployed on a KNIME Hub. KNIME Community Hub is the public online Hub, with paid team plans; KNIME Business Hub is the commercial Hub for companies, installed on Kubernetes or run by KNIME as a service. It succeeded KNIME Server, an older product with which it shares almost no code. A deployed workflow can be a REST service, a data app, a schedule or a job started by an event. The GenAI Gateway of a Hub lets workflows use language models of outside providers that administrators have registered and that KNIME does not host. An extension named Continuous Deployment for Data Science covers validation, monitoring and renewal of production workflows, and labels on versions mark which ones are approved. KNIME Edge, for inference in clusters close to the data, is documented only in archived guides.',
    concepts: [
      {
        term: 'Workflow',
        aliases: ['node', 'canvas', 'component'],
        definition:
          'A graph of nodes, each of which performs one step on data, models or text. Workflows are what KNIME versions, shares and deploys.',
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'KNIME Analytics Platform',
        aliases: ['KNIME AP', 'desktop'],
        definition:
          'The open-source program with a visual interface in which workflows are built and run on one’s own machine.',
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'KNIME Business Hub',
        aliases: ['Business Hub', 'KNIME Hub', 'KNIME Server'],
        definition:
          'The commercial Hub of a company, on which teams share workflows, automate them and publish data apps and services. It is built anew and followed KNIME Server.',
        sources: [
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Migration guide from KNIME Server to KNIME Hub',
            url: 'https://docs.knime.com/latest/migration_server_to_hub_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'KNIME Community Hub',
        aliases: ['hub.knime.com', 'Team plan'],
        definition:
          'The public online Hub for workflows, nodes and components. Paid plans add private team spaces and execution.',
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Community Hub user guide',
            url: 'https://docs.knime.com/latest/hub_user_guide',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Deployment',
        aliases: ['service', 'data app', 'schedule', 'trigger'],
        definition:
          'A lasting way to run a version of a workflow on a Hub: as REST service, as app in the browser, at set times or when an event happens.',
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Execution context',
        aliases: ['environment', 'executor'],
        definition:
          'The set of executors that runs jobs of a Hub, with its image, cores, memory and replicas. Newer documents speak of an environment.',
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Integrated Deployment',
        aliases: ['Capture Workflow Start', 'workflow segment'],
        definition:
          'Nodes that capture the parts of a workflow which production needs, with the model and its preparation steps, as a workflow of their own.',
        sources: [
          {
            title: 'KNIME documentation: Integrated Deployment guide',
            url: 'https://docs.knime.com/latest/integrated_deployment_guide',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Integrated Deployment repository: Capture Workflow Start node',
            url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/capture/start/CaptureWorkflowStartNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'CDDS',
        aliases: ['Continuous Deployment for Data Science'],
        definition:
          'An extension of KNIME Business Hub, itself made of workflows, that registers, validates, deploys, monitors and renews production workflows.',
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'GenAI Gateway',
        aliases: ['AI gateway', 'AI proxy'],
        definition:
          'The service of a Hub through which workflows use language and embedding models that administrators registered, for a team or for all.',
        sources: [
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Tool',
        aliases: ['agent', 'Agent Prompter', 'Agent Chat View'],
        definition:
          'A workflow that an agent may call. The agent sees its description and parameters, while the tool works on the data.',
        sources: [
          {
            title: 'KNIME documentation: Turn a workflow into a tool',
            url: 'https://docs.knime.com/ap/latest/ai/agents/turn-a-workflow-into-a-tool',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Pass data to agent tools',
            url: 'https://docs.knime.com/ap/latest/ai/agents/pass-data-to-tools',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Data app',
        aliases: ['guided analytics', 'WebPortal'],
        definition: 'A workflow with a user interface in the browser, meant for people who do not build workflows.',
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'visual-workflows',
        text: 'KNIME consists of the desktop program Analytics Platform, in which workflows are built from nodes, and of Hubs on which teams share, deploy and run them.',
        support: {},
        about: ['visual-pipeline-builder', 'app-hosting'],
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'extension-api',
        text: 'KNIME can be extended with nodes of one’s own, written in Java or, since version 4.6, wholly in Python with a bundled environment.',
        support: { 'extension-points': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Create a new Python based KNIME extension',
            url: 'https://docs.knime.com/2022-12/pure_python_node_extensions_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME scikit-learn repository: Read me',
            url: 'https://github.com/knime/knime-python-sklearn/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-custom-resources',
        text: 'KNIME Business Hub defines its execution contexts as Kubernetes custom resources, which an operator turns into executor pods.',
        support: { 'kubernetes-native': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-archive',
        text: 'The guides of KNIME Edge, the product for inference close to the data, are kept in an archive; version 1.3 there is of June 2024.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'knime-labs',
        text: 'The nodes of several KNIME extensions, among them AI, active learning and Kafka, are in a category of their own named KNIME Labs.',
        support: {},
        about: ['extension-points'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Node categories',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/util.py',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Active Learning repository: Read me',
            url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Streaming repository: Read me',
            url: 'https://github.com/knime/knime-streaming/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'genai-gateway-named',
        text: 'The Hub service for language models was renamed from AI proxy to GenAI Gateway in the KNIME AI Extension in June 2024.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Rename to GenAI gateway',
            url: 'https://github.com/knime/knime-python-llm/commit/5fb666356f69fccdb127013223b08ce15eab4ecc',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-06-14',
      },
      {
        slug: 'platform-5-4',
        text: 'KNIME Analytics Platform 5.4 was released in December 2024.',
        support: {},
        about: ['visual-pipeline-builder'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Analytics Platform 5.4',
            url: 'https://docs.knime.com/ap/5.4',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-12',
      },
      {
        slug: 'agents-5-5',
        text: 'KNIME Analytics Platform 5.5 of July 2025 introduced a framework for agents.',
        support: {},
        about: ['agent-tools', 'agent-deployment'],
        sources: [
          {
            title: 'KNIME blog: Agentify REST APIs with KNIME’s new agentic framework',
            url: 'https://www.knime.com/blog/agentify-rest-apis-with-knime',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Previous versions of KNIME Analytics Platform',
            url: 'https://docs.knime.com/ap/previous',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-07',
      },
      {
        slug: 'platform-5-6',
        text: 'KNIME Analytics Platform 5.6 of August 2025 let the Agent Chat View show views of tool nodes.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.6',
            url: 'https://docs.knime.com/ap/5.8/changelogs/5.6',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-08-12',
      },
      {
        slug: 'platform-5-7',
        text: 'KNIME Analytics Platform 5.7 of September 2025 added a timeline of tool calls and reasoning to the Agent Chat View.',
        support: {},
        about: ['llm-tracing'],
        sources: [
          {
            title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.7',
            url: 'https://docs.knime.com/ap/5.8/changelogs/5.7',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-09-11',
      },
      {
        slug: 'mistral-nodes',
        text: 'In March 2026 nodes for models of Mistral AI were added to the repository of the KNIME AI Extension.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Chat model connector for Mistral AI',
            url: 'https://github.com/knime/knime-python-llm/commit/21affb6fd2b0af684ca2faa2f8669a40b99e1324',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-03-18',
      },
      {
        slug: 'premium-package',
        text: 'From April 2026 the Self Hosted Premium package has been part of every quote for a new on-premises KNIME Business Hub.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub Argo CD installation overview',
            url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-04-01',
      },
      {
        slug: 'agent-error-column',
        text: 'In January 2026 the agent nodes in the repository of the KNIME AI Extension gained a mode that writes errors to a column of the output table.',
        support: {},
        about: ['llm-tracing', 'agent-tools'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Mode in agent prompter nodes to output error column',
            url: 'https://github.com/knime/knime-python-llm/commit/770a81173abab830dd6209e2ed0bf43b7eae2cbb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-01-27',
      },
      {
        slug: 'mcp-prototype',
        text: 'In March 2026 a branch of the repository of the KNIME AI Extension gained a prototype node that fetches tools from MCP servers; the main branch of April 2026 does not have it.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Add MCP Tool Provider node',
            url: 'https://github.com/knime/knime-python-llm/commit/253f5ee9cd8758bd8c5d7c96538f6c7a990042ea',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-03-02',
      },
      {
        slug: 'executor-gateway',
        text: 'Version 1.17.0 of the public installation resources of KNIME Business Hub, of December 2025, added a custom resource that ties remote executors to execution contexts.',
        support: {},
        about: ['hybrid-execution', 'kubernetes-native'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: Add ExecutorGateway CRD',
            url: 'https://github.com/knime/knime-business-hub-public/commit/c41c41c2a4266f60a54980c2aae768a6d3a03b90',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-12-08',
      },
    ],
    pricing: [
      {
        slug: 'gpl-licence',
        text: 'KNIME Analytics Platform is published under the GNU GPL version 3, with additional permissions under section 7.',
        support: { 'open-source-edition': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME product repository: Licence',
            url: 'https://github.com/knime/knime-product/blob/master/org.knime.product/LICENSE.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-extension-gpl',
        text: 'The KNIME AI Extension with its nodes for language models and agents is released under the GNU GPL version 3.',
        support: { 'open-source-edition': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Licence',
            url: 'https://github.com/knime/knime-python-llm/blob/master/LICENSE.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-needs-licence',
        text: 'KNIME Business Hub is installed with a licence from KNIME, unlike the open-source Analytics Platform.',
        support: {},
        about: ['open-source-edition', 'self-hosted'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-editions',
        text: 'The administration guide of June 2024 lists Basic, Standard and Enterprise editions of KNIME Business Hub; Basic has one team, one execution context and no consumers.',
        support: {},
        about: ['workspaces', 'role-based-access'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub administration guide, release 2024-06',
            url: 'https://docs.knime.com/2024-06/business_hub_admin_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'self-hosted-premium',
        text: 'KNIME Business Hub on premises requires a package named Self Hosted Premium.',
        support: {},
        about: ['self-hosted'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub Argo CD installation overview',
            url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vcore-licensing',
        text: 'For its licence a remote executor of a KNIME Hub counts every visible CPU core, with two virtual cores for each physical core under hyperthreading.',
        support: {},
        about: ['usage-based-pricing', 'hybrid-execution'],
        sources: [
          {
            title: 'KNIME documentation: Remote execution, technical reference',
            url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'team-plan',
        text: 'The Team plan of KNIME Community Hub is a subscription taken out online on a pricing page, for a chosen number of members and disk space; execution can be added.',
        support: {},
        about: ['published-price-list', 'usage-based-pricing', 'managed-service'],
        only: ['community-hub'],
        sources: [
          {
            title: 'KNIME documentation: Community Hub user guide',
            url: 'https://docs.knime.com/latest/hub_user_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-desktop',
        text: 'KNIME Analytics Platform can be downloaded and used as open-source software, while KNIME Hub is the commercial software.',
        support: { 'free-trial': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME product repository: Licence',
            url: 'https://github.com/knime/knime-product/blob/master/org.knime.product/LICENSE.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'jdbc-connectors',
        text: 'KNIME includes connector nodes for databases such as MySQL, PostgreSQL, Oracle and Snowflake, and a generic node for any JDBC-compliant database.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Database Extension guide',
            url: 'https://docs.knime.com/ap/latest/databases/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'generic-jdbc-driver',
        text: 'For a database without a connector node of its own, a JDBC driver from its vendor has to be registered in KNIME first.',
        support: {},
        about: ['data-connectors'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Connect to a database with the generic DB Connector',
            url: 'https://docs.knime.com/ap/latest/databases/connect-generic',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'in-database-processing',
        text: 'KNIME database nodes build up an SQL query for filtering, joining and aggregation, and run it in the database only when it is read.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Database Extension guide',
            url: 'https://docs.knime.com/ap/latest/databases/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'missing-values',
        text: 'The Missing Value node filters or replaces missing cells by rules for each column or data type.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Base repository: Missing Value node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/pmml/missingval/compute/MissingValueHandlerNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-selection-loop',
        text: 'KNIME feature selection loops search for the best subset of columns, for example by forward selection or backward elimination.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Base repository: Feature Selection Loop Start node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/meta/feature/selection/FeatureSelectionLoopStartNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'labeling-view',
        text: 'The Labeling View node, part of KNIME Labs, lets people assign labels to objects by hand and create, rename or delete labels.',
        support: { 'data-labeling': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Active Learning repository: Labeling View node',
            url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/labelingWidget/ActiveLabelingNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Active Learning repository: Read me',
            url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'weak-supervision',
        text: 'The Weak Label Model Learner node, part of KNIME Labs, infers labels from several noisy sources with a TensorFlow-based model after the Snorkel approach.',
        support: { 'data-labeling': { how: 'native', via: 'TensorFlow' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Active Learning repository: Weak Label Model Learner node',
            url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/src/org/knime/wsl/weaklabelmodel/learner/WeakLabelModelLearnerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Active Learning repository: Plug-in of weak supervision',
            url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/plugin.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'table-validator',
        text: 'The Table Validator node checks an incoming table against a reference structure: required columns, data types and value domains.',
        support: { 'data-quality-checks': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Base repository: Table Validator node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/datavalidator/DataValidatorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-store-nodes',
        text: 'The KNIME AI Extension builds FAISS and Chroma vector stores from documents and retrieves their nearest entries for a query.',
        support: { 'vector-search': { how: 'native', via: 'FAISS and Chroma' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Vector store nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/base.py',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME AI Extension repository: FAISS nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/faiss.py',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME AI Extension repository: Chroma nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/chroma.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-on-livy',
        text: 'KNIME nodes open a Spark context on a cluster through Apache Livy; it needs a remote file system for exchange and ends when the workflow is closed.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Apache Livy' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Create Spark Context (Livy) node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.core.livy/src/org/knime/bigdata/spark/core/livy/node/create/LivySparkContextCreatorNodeFactory2.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-on-databricks',
        text: 'The Create Databricks Environment node connects KNIME to an existing Databricks cluster and opens a Spark context on it.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Databricks' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Create Databricks Environment node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/spark/core/databricks/node/create/DatabricksSparkContextCreatorNodeFactory2.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-spark',
        text: 'The Create Local Big Data Environment node starts Spark, Hive and HDFS on the user’s own machine.',
        support: {},
        about: ['distributed-data-processing', 'local-mode'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Create Local Big Data Environment node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.local/src/org/knime/bigdata/spark/local/node/create/LocalEnvironmentCreatorNodeFactory3.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebooks-as-modules',
        text: 'The Python Script node of KNIME can import Jupyter notebooks as Python modules.',
        support: {},
        about: ['notebooks'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Python repository: Python Script node',
            url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-exploration',
        text: 'KNIME Analytics Platform has a visual interface in which data from several sources is combined, analysed and shown in charts.',
        support: { 'exploratory-analysis': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'joiner',
        text: 'The Joiner node of KNIME combines rows of two tables as a join in a database does.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Base repository: Joiner node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/joiner3/Joiner3NodeFactory.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'canvas',
        text: 'In KNIME Analytics Platform a workflow is built on a canvas from nodes for data, models and language models, without code.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Read me',
            url: 'https://github.com/knime/knime-python-llm/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Create an agent',
            url: 'https://docs.knime.com/ap/latest/ai/agents/create-an-agent',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'parameter-optimisation',
        text: 'KNIME has a component for parameter optimisation that computes the best hyperparameters of a classifier within chosen settings and shows the results.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME blog: Parameter optimisation without code',
            url: 'https://www.knime.com/blog/simplify-parameter-optimization-codeless',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'python-script',
        text: 'The Python Script node runs a user’s script in a bundled, a configured or a workflow-supplied Python 3 environment; the code is a step of the workflow and no separate training job.',
        support: { 'custom-training-code': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME Python repository: Python Script node',
            url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-training',
        text: 'KNIME trains models such as random forests in Spark with spark.ml, from Spark 2.0 on.',
        support: { 'distributed-training': { how: 'integration', via: 'Apache Spark' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Spark Random Forest Learner node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/ml/prediction/randomforest/classification/MLRandomForestClassificationLearnerNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pyspark-script',
        text: 'The PySpark Script node runs a user’s Python code in a connected Spark context.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Apache Spark' } },
        about: ['custom-training-code'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: PySpark Script node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/scripting/python/script1in1out/PySparkInner11NodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tree-ensembles',
        text: 'KNIME supplies learner nodes of its own for random forests, tree ensembles and gradient boosted trees.',
        support: { 'built-in-algorithms': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Ensembles repository: Gradient Boosted Trees to PMML node',
            url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/pmml/exporter/GBTPMMLExporterNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Ensembles repository: Random Forest Learner node',
            url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/randomforest/learner/classification/RandomForestClassificationLearnerNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scikit-learn-nodes',
        text: 'An extension makes scikit-learn algorithms, among them lasso and Gaussian process regression, available as KNIME nodes.',
        support: { 'built-in-algorithms': { how: 'native', via: 'scikit-learn' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME scikit-learn repository: Read me',
            url: 'https://github.com/knime/knime-python-sklearn/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keras-on-gpu',
        text: 'The Keras Network Learner node trains neural networks with Keras 2.1.6, and its settings name the GPUs that training may use.',
        support: { 'accelerated-training': { how: 'native', via: 'Keras' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Deep Learning repository: Keras Network Learner node',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Deep Learning repository: Read me',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cudnn-layers',
        text: 'Some Keras layers of KNIME, such as the CuDNN LSTM layer, run only on a GPU with the TensorFlow back end.',
        support: {},
        about: ['accelerated-training'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Deep Learning repository: Keras CuDNN LSTM Layer node',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/layers/recurrent/cudnnlstm/DLKerasCuDNNLSTMLayerNodeFactory2.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'conda-propagation',
        text: 'The Conda Environment Propagation node stores a Python environment with a workflow and recreates it where the workflow runs.',
        support: { 'reproducible-environments': { how: 'native', via: 'Conda' } },
        sources: [
          {
            title: 'KNIME documentation: Use the Conda Environment Propagation node',
            url: 'https://docs.knime.com/ap/latest/python_installation_guide/env-management/conda-propagation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pixi-environments',
        text: 'The Python Environment Provider node describes a Python environment in pixi files with a lock file; the environment is created when a later node first needs it.',
        support: { 'reproducible-environments': { how: 'native', via: 'pixi' } },
        sources: [
          {
            title: 'KNIME documentation: Python environment storage and persistence',
            url: 'https://docs.knime.com/ap/latest/python_installation_guide/explanation/storage-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openai-fine-tuning',
        text: 'The OpenAI Chat Model Fine-Tuner node fine-tunes an OpenAI model on a table of at least ten conversations; the model stays on OpenAI’s servers.',
        support: { 'llm-fine-tuning': { how: 'integration', via: 'OpenAI' } },
        sources: [
          {
            title: 'KNIME AI Extension repository: OpenAI nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/openai.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-component',
        text: 'A KNIME blog series presents an AutoML component, itself made of nodes, that trains classification models and deploys them through Integrated Deployment; other tasks are not covered there.',
        support: { automl: { how: 'native', partial: true } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME blog: Integrated Deployment, automated machine learning',
            url: 'https://www.knime.com/blog/integrated-deployment-blog-series-episode-3-automated-machine-learning/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflow-runs',
        text: 'A workflow deployed on a KNIME Hub is run on a schedule, by an event, by an API call, by another workflow or as an app in the browser.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keras-monitor',
        text: 'A view of the Keras Network Learner node plots accuracy and loss of the current training run, which can be stopped early with the model saved as it stands.',
        support: { 'training-debugging': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Deep Learning repository: Keras Network Learner node',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Deep Learning repository: DLKerasLearnerNodeModel',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeModel.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-in-script-editor',
        text: 'With the AI assistant extension, the editor of the Python Script node writes or changes code from a request in plain language and shows the difference.',
        support: {},
        about: ['custom-training-code'],
        sources: [
          {
            title: 'KNIME Python repository: Python Script node',
            url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-python-environment',
        text: 'Which Python environment an executor of KNIME Business Hub uses (bundled, Conda or manual) is set in customisation profiles.',
        support: {},
        about: ['reproducible-environments', 'custom-training-code'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Hub and executor configuration for Python',
            url: 'https://docs.knime.com/ap/latest/python_installation_guide/reference/hub-configuration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'rest-service',
        text: 'A KNIME Hub can deploy a workflow as a service that other applications call synchronously through a REST API.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Service deployments',
            url: 'https://docs.knime.com/work/deployments/rest-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-interface',
        text: 'The interface of a KNIME service is set by Container nodes, whose example data becomes the default request body in the API documentation.',
        support: {},
        about: ['model-signatures', 'real-time-endpoints'],
        sources: [
          {
            title: 'KNIME documentation: Service deployments',
            url: 'https://docs.knime.com/work/deployments/rest-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'whole-workflow-service',
        text: 'A KNIME service runs the whole workflow between its input and output nodes, so preparation, models and post-processing share one endpoint.',
        support: { 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Service deployments',
            url: 'https://docs.knime.com/work/deployments/rest-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scheduled-runs',
        text: 'A schedule deployment on a KNIME Hub runs a workflow, for instance one that scores a dataset, at fixed intervals.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trigger-deployments',
        text: 'A trigger deployment on a KNIME Hub runs a workflow when an event happens.',
        support: {},
        about: ['streaming-inference', 'automated-retraining'],
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-nodes',
        text: 'KNIME nodes, part of KNIME Labs, read messages from Kafka topics into a table and send results back.',
        support: { 'streaming-inference': { how: 'custom', via: 'Kafka' } },
        sources: [
          {
            title: 'KNIME Streaming repository: Kafka Consumer node',
            url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/consumer/KafkaConsumerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Streaming repository: Kafka Producer node',
            url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/producer/KafkaProducerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Streaming repository: Read me',
            url: 'https://github.com/knime/knime-streaming/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-apps',
        text: 'A KNIME Hub hosts data apps: workflows with a browser interface for people who do not build workflows.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'several-deployments',
        text: 'One workflow can have several deployments of different types at the same time, each of its own version.',
        support: {},
        about: ['deployment-rollback', 'real-time-endpoints'],
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'integrated-deployment',
        text: 'Integrated Deployment captures the parts of a training workflow that production needs, with their preparation steps and settings, as a new workflow.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Integrated Deployment guide',
            url: 'https://docs.knime.com/latest/integrated_deployment_guide',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Integrated Deployment repository: Capture Workflow Start node',
            url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/capture/start/CaptureWorkflowStartNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pmml-export',
        text: 'KNIME can write models as PMML, for example gradient boosted trees and supported Spark MLlib models.',
        support: { 'model-export': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Ensembles repository: Gradient Boosted Trees to PMML node',
            url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/pmml/exporter/GBTPMMLExporterNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Big Data repository: Spark MLlib to PMML node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/converter/MLlib2PMMLNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tensorflow-models',
        text: 'KNIME reads Keras models in TensorFlow 2 format (HDF5 or SavedModel) that were trained elsewhere, and executes them.',
        support: { 'external-models': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME TensorFlow repository: TensorFlow 2 Network Reader node',
            url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/reader/TF2ReaderNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME TensorFlow repository: TensorFlow 2 Network Executor node',
            url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/executor/TF2ExecutorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keras-to-tensorflow',
        text: 'A converter node turns a Keras model into a TensorFlow model, which runs through the Java API and usually faster than in a Python kernel.',
        support: {},
        about: ['model-optimization'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME TensorFlow repository: Keras to TensorFlow Network Converter node',
            url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow/src/org/knime/dl/tensorflow/base/nodes/converter/keras/TFKerasConverterNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mojo-in-snowflake',
        text: 'KNIME can apply an H2O MOJO model to a table inside a connected Snowflake database.',
        support: { 'batch-inference': { how: 'integration', via: 'Snowflake' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Snowflake repository: Snowflake H2O MOJO Predictor node',
            url: 'https://github.com/knime/knime-snowflake/blob/master/org.knime.ext.h2o.database/src/org/knime/ext/h2o/database/node/scorer/classification/DatabaseH2OMojoClassificationPredictorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-llm-hosting',
        text: 'KNIME does not host the language models of its GenAI Gateway; the gateway passes requests to providers such as OpenAI or Azure OpenAI.',
        support: { 'llm-serving': { how: 'none' } },
        sources: [
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflow-as-tool',
        text: 'The Workflow to Tool node turns KNIME workflows into tools for an agent, described by the workflow’s own description, parameters and tables.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Turn a workflow into a tool',
            url: 'https://docs.knime.com/ap/latest/ai/agents/turn-a-workflow-into-a-tool',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME AI Extension repository: Workflow to Tool node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/org.knime.ai.core/src/main/java/org/knime/ai/core/node/tool/workflow2tool/WorkflowToToolNodeFactory.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'explicit-tools',
        text: 'KNIME agents do not discover tools by themselves; only workflows that are handed to them as tools can be called.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'KNIME documentation: Provide tools for an agent',
            url: 'https://docs.knime.com/ap/5.11/ai/agents/provide-tools',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agents-see-no-data',
        text: 'A KNIME agent sees the names and types of table columns but not the raw rows, which only its tools process.',
        support: {},
        about: ['data-privacy', 'agent-tools'],
        sources: [
          {
            title: 'KNIME documentation: Pass data to agent tools',
            url: 'https://docs.knime.com/ap/latest/ai/agents/pass-data-to-tools',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME AI Extension repository: Agent nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-chat-widget',
        text: 'The Agent Chat Widget node, marked experimental, puts a conversation with an agent into a data app, which a Hub deploys by workflow version.',
        support: { 'agent-deployment': { how: 'native', stage: 'preview' } },
        about: ['app-hosting'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Agent nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-gpt4all',
        text: 'KNIME Analytics Platform can run GGUF language models locally through GPT4All; this node cannot be used on a KNIME Hub.',
        support: {},
        about: ['external-models', 'llm-serving'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Local GPT4All LLM Selector node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/gpt4all/_chat.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'captured-interface',
        text: 'A captured KNIME workflow carries metadata of its input and output ports and of static inputs such as a decision tree model.',
        support: { 'model-signatures': { how: 'native' } },
        sources: [
          {
            title: 'KNIME Core repository: WorkflowSegment',
            url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/node/workflow/capture/WorkflowSegment.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'async-calls',
        text: 'The Call Workflow nodes can start a remote workflow asynchronously and poll the status of its job.',
        support: { 'asynchronous-inference': { how: 'native' } },
        sources: [
          {
            title: 'KNIME Workflow Services repository: CallWorkflowLayout',
            url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workflowservices/src/org/knime/workflowservices/CallWorkflowLayout.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'executor-image',
        text: 'Each execution context of KNIME Business Hub names the container image of its executors; it has to be an image with a KNIME Executor.',
        support: { 'custom-serving-containers': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'default-executor-image',
        text: 'The default image of KNIME execution contexts is knime-full with the KNIME Executor; their definition names no images for single frameworks.',
        support: { 'prebuilt-serving-containers': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-endpoints',
        text: 'KNIME Edge, whose guides are archived, serves selected workflows as REST endpoints from Kubernetes clusters near the data, managed from KNIME Business Hub.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge user guide',
            url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge installation guide, release 2023-12',
            url: 'https://docs.knime.com/2023-12/edge_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-inference-agent',
        text: 'An inference agent of KNIME Edge runs exactly one workflow, of which several instances can be held in memory.',
        support: {},
        about: ['multi-model-endpoints', 'real-time-endpoints'],
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge installation guide, release 2023-12',
            url: 'https://docs.knime.com/2023-12/edge_installation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-prompter',
        text: 'The Agent Prompter node lets a chat model answer one request with the help of tool workflows, within a limit on its rounds.',
        support: {},
        about: ['agent-tools', 'agent-deployment'],
        sources: [
          {
            title: 'KNIME documentation: Create an agent',
            url: 'https://docs.knime.com/ap/latest/ai/agents/create-an-agent',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME AI Extension repository: Agent nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-api',
        text: 'The client SDK of KNIME Hub creates, updates and deletes deployments for a given workflow version or for the most recent one.',
        support: {},
        about: ['ci-cd-integration', 'environment-promotion'],
        sources: [
          {
            title: 'KNIME Hub client SDK: ExecutionServiceClient',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'compiled-pmml',
        text: 'The Spark PMML Model Predictor node of KNIME compiles a PMML model into bytecode before it scores data in Spark.',
        support: { 'model-optimization': { how: 'native' } },
        about: ['batch-inference'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Spark PMML Model Predictor node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/predictor/compiling/SparkPMMLCompilingPredictorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'structured-output',
        text: 'The LLM nodes of KNIME can map a model’s answer to typed table columns (structured output).',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'KNIME documentation: Get started with AI',
            url: 'https://docs.knime.com/build/ai/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tensorflow-export',
        text: 'The TensorFlow 2 Network Writer node of KNIME writes a network as SavedModel, as a ZIP file of it or as HDF5.',
        support: { 'model-export': { how: 'native', via: 'TensorFlow' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME TensorFlow repository: TensorFlow 2 Network Writer node',
            url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/writer/TF2WriterNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'chat-prompter-tools',
        text: 'The LLM Chat Prompter node of KNIME takes tool definitions as JSON; the workflow itself runs a tool that the model calls and feeds the result back.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'KNIME AI Extension repository: LLM Chat Prompter node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/prompters/_chat.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tgi-server',
        text: 'KNIME nodes can use a language model on a Text Generation Inference server that the user runs locally or remotely.',
        support: {},
        about: ['llm-serving', 'external-models'],
        sources: [
          {
            title: 'KNIME AI Extension repository: HF TGI nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/huggingface/hf_tgi.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'auto-stop',
        text: 'An execution context of KNIME Business Hub can be set to stop after an idle time, by default one hour, with no executor pods left, and to start again automatically; both are off at first.',
        support: { 'scale-to-zero': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'executor-replicas',
        text: 'An execution context of KNIME Business Hub can run several replicas of its executor pod and replace them in a rolling update; its definition says nothing of failover.',
        support: { 'high-availability': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'executor-placement',
        text: 'Node selectors and affinities of an execution context decide on which Kubernetes nodes its executors run.',
        support: {},
        about: ['accelerated-inference', 'gpu-scheduling'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-scaling',
        text: 'KNIME Edge scales inference workflows with demand; this is documented for KNIME Edge only, whose guides are archived.',
        support: { autoscaling: { how: 'native', partial: true } },
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge user guide',
            url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-availability',
        text: 'KNIME Edge, whose guides are archived, makes inference deployments as highly available endpoints behind a network load balancer.',
        support: {},
        about: ['high-availability'],
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge user guide',
            url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge installation guide, release 2023-12',
            url: 'https://docs.knime.com/2023-12/edge_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'genai-gateway',
        text: 'The GenAI Gateway of a KNIME Hub routes requests of workflows to language and embedding models of outside providers, each registered once for many users.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-concurrency',
        text: 'The nodes for GenAI Gateway models limit how many requests one node sends to the gateway at the same time.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'KNIME AI Extension repository: KNIME Hub LLM Selector node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_chat.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'direct-providers',
        text: 'KNIME workflows can also call providers directly, among them OpenAI, Google, Anthropic, IBM watsonx.ai, DeepSeek, Databricks, Hugging Face and Mistral AI.',
        support: {},
        about: ['ai-gateway', 'llm-serving'],
        sources: [
          {
            title: 'KNIME documentation: LLM providers',
            url: 'https://docs.knime.com/build/ai/llm-providers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'redeploy-earlier-version',
        text: 'A KNIME deployment names an immutable workflow version, so an earlier version can be deployed again.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-executor-capacity',
        text: 'A remote executor of a KNIME Hub takes no new jobs once it is at full capacity or at its limit of concurrent jobs.',
        support: {},
        about: ['high-availability', 'hybrid-execution'],
        sources: [
          {
            title: 'KNIME documentation: Remote execution, technical reference',
            url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keras-executor-gpu',
        text: 'The settings of the Keras Network Executor node name the GPUs that a workflow may use to apply a network.',
        support: { 'accelerated-inference': { how: 'native', via: 'Keras' } },
        sources: [
          {
            title: 'KNIME Deep Learning repository: Keras Network Executor node',
            url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/executor/DLKerasExecutorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'executor-resources',
        text: 'The resources of an execution context of KNIME Business Hub are stated as cores and memory for each executor.',
        support: {},
        about: ['gpu-scheduling', 'accelerated-inference'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-execution-context',
        text: 'A KNIME Hub can list the deployments created under one execution context, whose executors they share.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'KNIME Hub client SDK: ExecutionServiceClient',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'replica-count',
        text: 'The number of executor replicas is a setting of a KNIME execution context, which other software can change through the scale interface of Kubernetes.',
        support: {},
        about: ['autoscaling'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-platforms',
        text: 'Models in the GenAI Gateway of KNIME come from OpenAI, Azure OpenAI, Amazon Bedrock, Google AI Studio, Anthropic, Hugging Face Hub or any provider with an OpenAI-compatible API.',
        support: {},
        about: ['ai-gateway', 'foundation-model-catalog'],
        sources: [
          {
            title: 'KNIME AI Extension repository: KNIME Hub AI Model Lister node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_util.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'job-monitoring-app',
        text: 'The Workflow Jobs Monitoring data app of KNIME Business Hub reports how workflow jobs run over time, including failed ones; request latency is not named.',
        support: { 'endpoint-metrics': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin workflows guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'admin-dashboard',
        text: 'The Admin Dashboard data app of KNIME Business Hub counts users, items and deployments by team and shows their growth.',
        support: {},
        about: ['deployment-inventory'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin workflows guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gen-ai-monitoring',
        text: 'The Gen AI Monitoring data app measures how far the K-AI assistant and script assistance are used on a KNIME Business Hub.',
        support: {},
        about: ['token-cost-tracking', 'human-feedback'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin workflows guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'executor-diagnostics',
        text: 'The Executor Diagnostics data app lists extensions, Conda environments and Linux packages of an executor and tests which addresses it can reach.',
        support: {},
        about: ['reproducible-environments', 'endpoint-metrics'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin workflows guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prometheus-counters',
        text: 'KNIME counts executing and executed nodes, threads and queued work for a Prometheus metrics endpoint of the program as a whole.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'KNIME Core repository: ApplicationHealthInternal',
            url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/internal/ApplicationHealthInternal.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'quality-review-app',
        text: 'KNIME shows how to build a web application that evaluates predictions of a deployed workflow from time to time and triggers its update when they get worse.',
        support: { 'model-quality-monitoring': { how: 'custom' } },
        sources: [
          {
            title: 'KNIME blog: Model monitoring in a data science context',
            url: 'https://www.knime.com/blog/model-monitoring-in-data-science-context/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cdds-monitoring',
        text: 'The CDDS extension of KNIME Business Hub monitors the results of deployed production workflows; a comparison with ground truth is not named.',
        support: { 'model-quality-monitoring': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'raget-evaluator',
        text: 'The Giskard RAGET Evaluator node tests a retrieval workflow: a language model compares its answers with the reference answers of a test set.',
        support: { 'llm-evaluation': { how: 'native', via: 'Giskard' } },
        sources: [
          {
            title: 'KNIME AI Extension repository: Giskard RAGET nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_raget.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'raget-test-sets',
        text: 'A KNIME node generates test sets for retrieval workflows, with questions, reference answers and contexts, from the documents of a knowledge base.',
        support: { 'llm-evaluation': { how: 'native', via: 'Giskard' } },
        sources: [
          {
            title: 'KNIME AI Extension repository: Giskard RAGET nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_raget.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-scanner',
        text: 'The Giskard LLM Scanner node tests a generative workflow for hallucination, harmful content, prompt injection, stereotypes and disclosure of information.',
        support: { 'llm-evaluation': { how: 'native', via: 'Giskard' } },
        about: ['llm-guardrails'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-conversation-table',
        text: 'The Agent Prompter node of KNIME writes an agent’s reasoning and tool calls to an output table; the record covers that node’s agent only.',
        support: { 'llm-tracing': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME AI Extension repository: Agent nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-timeline',
        text: 'Since version 5.7 the Agent Chat View of KNIME shows tool calls and reasoning on a timeline.',
        support: {},
        about: ['llm-tracing'],
        sources: [
          {
            title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.7',
            url: 'https://docs.knime.com/ap/5.8/changelogs/5.7',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kai-feedback',
        text: 'Users can rate the K-AI assistant of KNIME as good or bad with a comment; this concerns the assistant and not a user’s own models.',
        support: {},
        about: ['human-feedback'],
        sources: [
          {
            title: 'KNIME Gateway repository: KaiFeedbackEnt',
            url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiFeedbackEnt.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'send-email',
        text: 'A KNIME workflow can notify people with the Send Email node, for example when a check in the workflow fails.',
        support: { 'monitoring-alerts': { how: 'custom' } },
        sources: [
          {
            title: 'KNIME Base repository: Send Email node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/util/sendmail/SendMailNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-debug-mode',
        text: 'In debug mode the agent nodes of KNIME show tool runs as metanodes in the agent workflow, and keep the metanode of a tool that failed.',
        support: {},
        about: ['llm-tracing', 'agent-tools'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Agent nodes',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kai-usage',
        text: 'The interface of KNIME gives the number of K-AI requests a user has made and the maximum allowed; it counts requests and not tokens.',
        support: {},
        about: ['token-cost-tracking'],
        sources: [
          {
            title: 'KNIME Gateway repository: KaiUsageEnt',
            url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiUsageEnt.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'interpretability-extension',
        text: 'The Machine Learning Interpretability extension of KNIME explains models with LIME, SHAP, Shapley values and partial dependence.',
        support: { explainability: { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME blog: Explainable AI solutions on KNIME Hub',
            url: 'https://knime.com/blog/download-explainable-xai-solutions-hub',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'novelty-scorer',
        text: 'A workflow can flag unusual rows with the KNFST Novelty Scorer node of KNIME Labs, which scores how new each row is to a learned model.',
        support: { 'outlier-detection': { how: 'custom' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Active Learning repository: KNFST Novelty Scorer node',
            url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/score/novelty/knfstnoveltyscorer/KNFSTNoveltyScorerNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Active Learning repository: Read me',
            url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'validator-in-production',
        text: 'A workflow can check incoming data on every run with the Table Validator node, for instance in a scheduled deployment.',
        support: { 'data-quality-monitoring': { how: 'custom' } },
        sources: [
          {
            title: 'KNIME Base repository: Table Validator node',
            url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/datavalidator/DataValidatorNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-workflows',
        text: 'KNIME publishes example workflows that watch data for drift so that a model can be retrained before it fails.',
        support: { 'drift-detection': { how: 'custom' } },
        about: ['automated-retraining'],
        sources: [
          {
            title: 'KNIME blog: How to take control of data drift',
            url: 'https://www.knime.com/blog/how-to-take-control-of-data-drift/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'xai-space',
        text: 'A space on the KNIME Hub collects example workflows that explain regression and classification models with nodes and components.',
        support: {},
        about: ['explainability'],
        sources: [
          {
            title: 'KNIME blog: Explainable AI solutions on KNIME Hub',
            url: 'https://knime.com/blog/download-explainable-xai-solutions-hub',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'stereotype-detector',
        text: 'The Giskard LLM Scanner node looks for discrimination by stereotype in the responses of a generative KNIME workflow; only generative workflows are tested.',
        support: { 'bias-monitoring': { how: 'native', via: 'Giskard', partial: true } },
        sources: [
          {
            title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'numeric-outliers',
        text: 'A workflow can flag outliers in new numeric data with the Numeric Outliers (Apply) node, which uses interval bounds learned earlier.',
        support: { 'outlier-detection': { how: 'custom' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Statistics repository: Numeric Outliers (Apply) node',
            url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats/src/org/knime/base/node/stats/outlier/applier/NumericOutliersApplyNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'distribution-test',
        text: 'The Kolmogorov-Smirnov Test node of KNIME tests whether two samples have the same distribution, so a workflow can compare new data with a baseline.',
        support: { 'drift-detection': { how: 'custom' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Statistics repository: Kolmogorov-Smirnov Test node',
            url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats2/src/org/knime/base/node/stats/testing/kolmogorovsmirnov/KolmogorovSmirnovTestNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scanner-data-sent',
        text: 'The Giskard LLM Scanner node of KNIME sends the given dataset and texts of the tested workflow to the provider of the judging language model, unless that model is self-hosted.',
        support: {},
        about: ['data-privacy', 'llm-evaluation'],
        sources: [
          {
            title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'versioned-workflows',
        text: 'KNIME Hubs keep named versions of workflows, in which models are captured; among the item types of a Hub there is none for a model by itself.',
        support: { 'model-registry': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Hub client SDK: RepositoryItem',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'version-metadata',
        text: 'A named version of a KNIME Hub item records a number, title, description, author and time of creation.',
        support: {},
        about: ['model-registry', 'model-lineage'],
        sources: [
          {
            title: 'KNIME Hub client SDK: NamedItemVersion',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/NamedItemVersion.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'restore-version',
        text: 'A workflow on a KNIME Hub can be restored to an earlier version, which overwrites the current working area.',
        support: {},
        about: ['deployment-rollback', 'source-control'],
        sources: [
          {
            title: 'KNIME Gateway repository: WorkflowService',
            url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/service/WorkflowService.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cdds-validation',
        text: 'The CDDS extension validates production workflows before they are deployed, with KNIME workflows that an administrator can adapt.',
        support: {},
        about: ['approval-workflow'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-permissions',
        text: 'Each model of the GenAI Gateway has two access levels: to use it in a workflow, or also to edit and delete it.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Manage and use AI models',
            url: 'https://docs.knime.com/work/genai-gateway/how-to',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'team-and-global-models',
        text: 'GenAI Gateway models belong to one team, or are global models that global administrators create and that are bound to no team.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-lister',
        text: 'A KNIME node lists the models that administrators registered in the GenAI Gateway, with platform and description; the models themselves run at outside providers.',
        support: { 'foundation-model-catalog': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME AI Extension repository: KNIME Hub AI Model Lister node',
            url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_util.py',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: How GenAI Gateway works',
            url: 'https://docs.knime.com/work/genai-gateway/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-deletion',
        text: 'Deleting a model from the GenAI Gateway cannot be undone and makes workflows that use it fail.',
        support: {},
        about: ['foundation-model-catalog', 'lifecycle-stages'],
        sources: [
          {
            title: 'KNIME documentation: Manage and use AI models',
            url: 'https://docs.knime.com/work/genai-gateway/how-to',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployments-page',
        text: 'The deployments of a KNIME workflow are listed on its page and on its team’s Deployments page.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployments-listing-api',
        text: 'The API of a KNIME Hub lists the deployments that a user may read and filters them by workflow, creator or execution context.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'KNIME Hub client SDK: ExecutionServiceClient',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflow-summary',
        text: 'The Workflow Summary Extractor node writes a description of a workflow’s structure, settings and ports as XML or JSON, for instance for compliance archives.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'KNIME Integrated Deployment repository: Workflow Summary Extractor node',
            url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/summaryextractor/WorkflowSummaryExtractorNodeFactory.xml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME website: Metadata mapping',
            url: 'https://www.knime.com/metadata-mapping',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'summary-of-training',
        text: 'The KNIME workflow summary records settings, environment, execution times and data of a training workflow, as a document apart from the model.',
        support: { 'model-lineage': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME website: Metadata mapping',
            url: 'https://www.knime.com/metadata-mapping',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Integrated Deployment repository: Workflow Summary Extractor node',
            url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/summaryextractor/WorkflowSummaryExtractorNodeFactory.xml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'version-labels',
        text: 'Labels on workflow versions of KNIME Business Hub say whether a version is approved for production, needs review or is not approved.',
        support: { 'lifecycle-stages': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Workflow validation guide',
            url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'review-before-production',
        text: 'Workflow validation on KNIME Business Hub lets builders request a review, after which a reviewer decides by hand, for instance by the four-eyes principle.',
        support: { 'approval-workflow': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Workflow validation guide',
            url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automated-validation',
        text: 'Workflow validation can check versions automatically against rules of one’s own; it is put together from data apps, triggers and components.',
        support: {},
        about: ['approval-workflow', 'ci-cd-integration'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Workflow validation guide',
            url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'metadata-mapping',
        text: 'The workflow summary of KNIME records where data comes from, how each step changes it and where it is written.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'KNIME website: Metadata mapping',
            url: 'https://www.knime.com/metadata-mapping',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME blog: Compliance and explainability with metadata mapping',
            url: 'https://www.knime.com/blog/compliance-and-explainability-with-metadata-mapping/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-spaces',
        text: 'Only members of a team can read the items in its private spaces on KNIME Community Hub; items in public spaces are open to everyone.',
        support: { 'data-access-control': { how: 'native' } },
        only: ['community-hub'],
        sources: [
          {
            title: 'KNIME documentation: Community Hub user guide',
            url: 'https://docs.knime.com/latest/hub_user_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-permissions',
        text: 'By default a KNIME deployment runs with the permissions of its team.',
        support: {},
        about: ['data-access-control', 'role-based-access'],
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'user-activity-app',
        text: 'Data apps for administrators of KNIME Business Hub show logins, access methods and sessions of users; their guide names no record of single actions.',
        support: { 'audit-log': { how: 'native', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin workflows guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'secrets',
        text: 'Secrets on KNIME Business Hub hold logins for databases, file systems and services, owned by a user, a team or the global administrators.',
        support: {},
        about: ['encryption', 'data-access-control'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Secrets guide',
            url: 'https://docs.knime.com/latest/business_hub_secrets_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'secret-store-encryption',
        text: 'For the secret store of its Hub KNIME maintains a fork of the KES key server, which can keep keys in an encrypted file system under a 32-byte master key from a file.',
        support: { encryption: { how: 'native', via: 'KES' } },
        sources: [
          {
            title: 'KNIME Hub Secret Store KES fork: Read me',
            url: 'https://github.com/knime/knime-hub-secret-store-kes/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tls',
        text: 'An installation of KNIME Business Hub takes TLS certificates for its addresses and an option to enable TLS.',
        support: { encryption: { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: Supplemental installation resources',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'user-erasure',
        text: 'When a user is deleted from KNIME Business Hub, all of that user’s data is deleted as well, and the user cannot be restored.',
        support: { 'data-privacy': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub advanced administration guide',
            url: 'https://docs.knime.com/latest/business_hub_advanced_admin_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'versioned-files',
        text: 'The API of a KNIME Hub creates, lists and downloads versions of items in its repository, where data files are a type of item; data kept elsewhere is not an item.',
        support: { 'dataset-versioning': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KNIME Hub client SDK: CatalogServiceClient',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/CatalogServiceClient.java',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Hub client SDK: RepositoryItem',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-catalog-files',
        text: 'A KNIME connector reads and writes files in volumes of the Unity Catalog of a Databricks workspace.',
        support: { 'data-connectors': { how: 'integration', via: 'Databricks' } },
        about: ['data-catalog'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME Big Data repository: Databricks Unity File System Connector node',
            url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/databricks/unity/filehandling/node/UnityFileSystemConnectorNodeFactory.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'cdds-update',
        text: 'The CDDS extension of KNIME Business Hub can update a monitored production workflow and deploy it again automatically.',
        support: { 'automated-retraining': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cdds-promotion',
        text: 'The CDDS extension takes workflow packages through loading, validation and deployment to production on KNIME Business Hub.',
        support: { 'environment-promotion': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cdds-is-workflows',
        text: 'The CDDS extension itself consists of KNIME workflows, which administrators adjust and extend to their own process.',
        support: {},
        about: ['ci-cd-integration', 'environment-promotion'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Continuous Deployment for Data Science guide',
            url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-to-production',
        text: 'With Integrated Deployment a captured production workflow is saved automatically and can be validated in KNIME Analytics Platform before it is deployed.',
        support: {},
        about: ['environment-promotion', 'model-packaging'],
        sources: [
          {
            title: 'KNIME documentation: Integrated Deployment guide',
            url: 'https://docs.knime.com/latest/integrated_deployment_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'argo-cd',
        text: 'KNIME Business Hub can be installed with Argo CD from Helm charts that KNIME maintains, with the customer’s overrides in a values file.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'Argo CD and Helm' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub Argo CD installation overview',
            url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'crds-published',
        text: 'The custom resource definitions of KNIME Business Hub, for instance for execution contexts, are published as YAML files.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: Minimal RBAC',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/security/minimal-rbac/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'versions-before-deployment',
        text: 'KNIME workflows without a version cannot be deployed.',
        support: {},
        about: ['source-control', 'environment-promotion'],
        sources: [
          {
            title: 'KNIME documentation: How deployments work',
            url: 'https://docs.knime.com/work/deployments/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'most-recent-version',
        text: 'A KNIME deployment can be bound to the most recent version of a workflow, which is resolved when a job is created.',
        support: {},
        about: ['automated-retraining', 'lifecycle-stages'],
        sources: [
          {
            title: 'KNIME Hub client SDK: ExecutionServiceClient',
            url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'restricted-contexts',
        text: 'An execution context of KNIME Business Hub can be restricted to workflow versions with certain labels, so that production runs approved ones only.',
        support: { 'approval-workflow': { how: 'native' } },
        about: ['environment-promotion', 'lifecycle-stages'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Workflow validation guide',
            url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'teams-and-spaces',
        text: 'A team on a KNIME Hub is a group of users that owns spaces with workflows, files and components for shared projects.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Business Hub administration guide',
            url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Community Hub user guide',
            url: 'https://docs.knime.com/latest/hub_user_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'roles',
        text: 'KNIME Business Hub has global administrators, team administrators and members; team administrators manage the members, execution contexts and deployments of their team.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub administration guide',
            url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'consumers',
        text: 'Consumers on KNIME Business Hub may use certain data apps and services only; the Basic edition has none.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub administration guide, release 2024-06',
            url: 'https://docs.knime.com/2024-06/business_hub_admin_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'run-needs-edit-right',
        text: 'To deploy a KNIME workflow as a service a user needs the edit right on a team space.',
        support: {},
        about: ['role-based-access'],
        sources: [
          {
            title: 'KNIME documentation: Service deployments',
            url: 'https://docs.knime.com/work/deployments/rest-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keycloak',
        text: 'KNIME Business Hub signs users in through an embedded Keycloak, in whose console users are also made Hub administrators.',
        support: {},
        about: ['single-sign-on', 'role-based-access'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub advanced administration guide',
            url: 'https://docs.knime.com/latest/business_hub_advanced_admin_guide',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: Supplemental installation resources',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-groups',
        text: 'KNIME Business Hub takes over users and groups of an identity provider through SCIM and can map the groups to teams; sign-in itself goes through the embedded Keycloak.',
        support: { 'single-sign-on': { how: 'native', via: 'Keycloak', partial: true } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Hub: Admin workflow that assigns users to teams by external groups',
            url: 'https://hub.knime.com/knime/spaces/KNIME%20Business%20Hub%20Admin%20Workflows/Assign%20Users%20to%20Teams%20based%20on%20External%20Groups~aRbyzgd02IbkB60j/current-state',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: Supplemental installation resources',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-outbound-only',
        text: 'Remote executors open connections to the KNIME Hub on port 443 only and accept no inbound connection.',
        support: {},
        about: ['network-isolation', 'hybrid-execution'],
        sources: [
          {
            title: 'KNIME documentation: Remote execution, technical reference',
            url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-search',
        text: 'The search of KNIME Business Hub finds those items that a user’s role and the items’ permissions allow.',
        support: {},
        about: ['data-catalog', 'role-based-access'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub user guide',
            url: 'https://docs.knime.com/latest/business_hub_user_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'team-secrets',
        text: 'Team secrets on KNIME Business Hub, such as a technical login to a database, are made by team administrators and can be shared with several users.',
        support: {},
        about: ['role-based-access', 'workspaces'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Secrets guide',
            url: 'https://docs.knime.com/latest/business_hub_secrets_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kai-switch',
        text: 'All features of the K-AI assistant in KNIME, such as its chat, build mode and scripting help, can be enabled or disabled together.',
        support: {},
        about: ['role-based-access'],
        sources: [
          {
            title: 'KNIME Gateway repository: AppStateEnt',
            url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/AppStateEnt.java',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'management-admin',
        text: 'A management administrator of KNIME Business Hub creates teams, grants them seats and execution resources and deletes users, but cannot see private spaces, deployments or jobs of a team.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'customer-managed-hub',
        text: 'KNIME Business Hub can be installed by a customer with a licence on its own infrastructure.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Business Hub administration guide',
            url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes',
        text: 'KNIME Business Hub runs on Kubernetes, either in an existing cluster or in an embedded one that its installer sets up.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Business Hub installation guide, existing cluster',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide_existing_cluster/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openshift',
        text: 'KNIME lists an installation guide of Business Hub for existing OpenShift clusters and publishes settings for versions 2 and 3 of the OpenShift service mesh.',
        support: { 'kubernetes-install': { how: 'native', via: 'OpenShift' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: Istio service mesh',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME Business Hub public repository: OpenShift Service Mesh',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/openshift-servicemesh/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'minimal-rbac',
        text: 'KOTS can install KNIME Business Hub with permissions limited to a namespace, if the customer sets up the custom resources, cluster roles, ingress and Istio.',
        support: {},
        about: ['kubernetes-install', 'role-based-access'],
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: Minimal RBAC',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/security/minimal-rbac/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'air-gap',
        text: 'KNIME Business Hub has an air-gapped installation for environments without access to outside networks or to public image registries.',
        support: { 'air-gapped-install': { how: 'native' }, 'network-isolation': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub installation guide',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: Business Hub installation guide, existing cluster',
            url: 'https://docs.knime.com/latest/business_hub_installation_guide_existing_cluster/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'desktop',
        text: 'KNIME Analytics Platform is open-source software to download and run on one’s own machine.',
        support: { 'local-mode': { how: 'native' } },
        only: ['analytics-platform'],
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-executors',
        text: 'A KNIME Hub can send jobs to remote executors on machines of the customer, from version 5.8.1 of KNIME Analytics Platform on; macOS is not supported.',
        support: { 'hybrid-execution': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Remote execution, technical reference',
            url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-calls',
        text: 'Outside applications start workflow runs on a KNIME Hub through the REST API of a service deployment.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'KNIME documentation: Service deployments',
            url: 'https://docs.knime.com/work/deployments/rest-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'knimepy',
        text: 'The Python package knime runs workflows through a locally installed KNIME and has an example for KNIME Server; its repository was last changed in December 2020.',
        support: {},
        about: ['external-job-submission', 'local-mode'],
        only: ['analytics-platform'],
        sources: [
          {
            title: 'knimepy repository: Read me',
            url: 'https://github.com/knime/knimepy/blob/master/README.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-clusters',
        text: 'KNIME Edge, whose guides are archived, is installed in one or more Kubernetes clusters, which are managed from a KNIME Business Hub.',
        support: {},
        about: ['kubernetes-install'],
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge user guide',
            url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge installation guide, release 2023-12',
            url: 'https://docs.knime.com/2023-12/edge_installation_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'server-migration',
        text: 'KNIME documents how to move workflows, schedules and components from KNIME Server to KNIME Business Hub, which was built anew.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'KNIME documentation: Migration guide from KNIME Server to KNIME Hub',
            url: 'https://docs.knime.com/latest/migration_server_to_hub_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kots',
        text: 'KNIME Business Hub can be installed into an existing Kubernetes cluster with the KOTS admin console, which fetches the release with a Replicated licence.',
        support: { 'kubernetes-install': { how: 'native', via: 'KOTS' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME Business Hub public repository: Supplemental installation resources',
            url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'business-hub-saas',
        text: 'KNIME Business Hub is offered as a service that KNIME manages as well as on premises.',
        support: { 'managed-service': { how: 'native' } },
        only: ['business-hub'],
        sources: [
          {
            title: 'KNIME documentation: Business Hub admin guide',
            url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'community-hub-execution',
        text: 'Teams on KNIME Community Hub can run and schedule workflows on infrastructure of KNIME when execution is added to their plan.',
        support: { 'managed-service': { how: 'native' } },
        only: ['community-hub'],
        sources: [
          {
            title: 'KNIME documentation: Community Hub user guide',
            url: 'https://docs.knime.com/latest/hub_user_guide',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'community-hub',
        text: 'KNIME Community Hub is the online Hub, where users also find nodes, components and workflows that others have shared.',
        support: {},
        about: ['managed-service', 'extension-points'],
        only: ['community-hub'],
        sources: [
          {
            title: 'KNIME documentation: Best practices guide',
            url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'edge-multiple-clouds',
        text: 'Clusters of KNIME Edge can be placed in data centres, factories and several cloud providers; this is said of KNIME Edge only, whose guides are archived.',
        support: { 'multi-cloud': { how: 'native', partial: true } },
        only: ['edge'],
        sources: [
          {
            title: 'KNIME documentation: KNIME Edge user guide',
            url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'KNIME documentation: KNIME Edge 1.3 archive',
            url: 'https://docs.knime.com/edge/1.3',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [],
  notFound: {
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'feature-store': '2026-11-23',
    notebooks: '2026-11-23',
    'spot-training': '2026-11-23',
    'experiment-tracking': '2026-11-23',
    autologging: '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'traffic-splitting': '2026-11-23',
    'champion-challenger': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'custom-monitoring-metrics': '2026-11-23',
    'human-feedback': '2026-11-23',
    'token-cost-tracking': '2026-11-23',
    'payload-logging': '2026-11-23',
    'training-serving-skew': '2026-11-23',
    'llm-guardrails': '2026-11-23',
    'prompt-registry': '2026-11-23',
    'data-catalog': '2026-11-23',
    'ci-cd-integration': '2026-11-23',
    'source-control': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
