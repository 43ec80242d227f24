namespace ContentGen.Generator;

/// <summary>The names of the pipeline's stages. Tests use them to assert what is cached.</summary>
internal static class PipelineStages
{
    public const string Options = nameof(Options);
    public const string Posts = nameof(Posts);
    public const string BegunPosts = nameof(BegunPosts);
    public const string SchemaResults = nameof(SchemaResults);
    public const string SchemaFindings = nameof(SchemaFindings);
    public const string DeclaredSchemas = nameof(DeclaredSchemas);
    public const string InferredFolders = nameof(InferredFolders);
    public const string TakenNames = nameof(TakenNames);
    public const string InferredSchemas = nameof(InferredSchemas);
    public const string Schemas = nameof(Schemas);
    public const string LeftOutData = nameof(LeftOutData);
    public const string BoundEntries = nameof(BoundEntries);
    public const string Headers = nameof(Headers);
    public const string Checks = nameof(Checks);
    public const string CheckFindings = nameof(CheckFindings);
    public const string Layouts = nameof(Layouts);
    public const string MisnamedFolders = nameof(MisnamedFolders);
    public const string Literals = nameof(Literals);
    public const string BackReferences = nameof(BackReferences);
    public const string Referrers = nameof(Referrers);
    public const string BodyLinks = nameof(BodyLinks);
    public const string Links = nameof(Links);
    public const string LinkFindings = nameof(LinkFindings);
    public const string Shards = nameof(Shards);
    public const string ShardFiles = nameof(ShardFiles);
    public const string PatternFindings = nameof(PatternFindings);
    public const string Findings = nameof(Findings);
    public const string ForeignSyntax = nameof(ForeignSyntax);
    public const string Acceptances = nameof(Acceptances);
    public const string ReportedFindings = nameof(ReportedFindings);
}
