using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Completion;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Diagnostics.Acceptance;
using ContentGen.Generator.Emission;
using ContentGen.Generator.Emission.Shards;
using ContentGen.Generator.Inference;
using ContentGen.Generator.Inference.Names;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Links;
using ContentGen.Generator.Posts;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator;

/// <summary>Reads Markdown posts and emits them as instances of records that are declared in the project or
/// inferred.</summary>
/// <remarks>The output of each stage compares by value and holds no symbol, node, compilation or location, so that a
/// stage runs again only for what changed. CONTRIBUTING.md has a drawing of the pipeline.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class PostGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // For each shape of a tuple that contains a struct, the runtime compiles some 60 generic methods of the driver,
        // which slows down a compiler that has just started. So there are few shapes: values are combined one by one,
        // from the left.
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ContentOptions.Read(pair.Left.GlobalOptions, (CSharpParseOptions)pair.Right))
            .WithTrackingName(PipelineStages.Options);

        // Where items are collected, the driver walks through all items of the stage at each keystroke. With 10,000
        // posts that takes longer than reading one post. So all posts are one item, and each post keeps its own
        // results.
        var folder = options.Select(static (options, _) => options.Folder);
        var files = context.AdditionalTextsProvider.Collect();
        var posts = files.Combine(folder)
            .Select(static (pair, cancellation) => PostFiles.AllOf(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineStages.Posts);

        var begun = posts
            .Select(static (posts, cancellation) => PendingPost.BeginAll(posts, cancellation))
            .WithTrackingName(PipelineStages.BegunPosts);

        var schemaResults = context.SyntaxProvider
            // The compiler itself reports the attribute on anything that is not a type.
            .ForAttributeWithMetadataName(
                SchemaReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, SchemaCache.Read)
            .WithTrackingName(PipelineStages.SchemaResults);

        var declarations = schemaResults.Collect().Combine(folder)
            .Select(static (pair, _) =>
                pair.Right == ContentFolder.None ? ImmutableArray<SchemaResult>.Empty : pair.Left);

        var schemaFindings = declarations
            .Select(static (results, _) => SchemaFindings.Of(results))
            .WithTrackingName(PipelineStages.SchemaFindings);

        var declared = declarations
            .Select(static (results, _) => CollectionSchemas.Of(results))
            .WithTrackingName(PipelineStages.DeclaredSchemas);

        var folders = begun.Combine(declared).Combine(options)
            .Select(static (triple, cancellation) =>
                InferredFolders.Of(triple.Left.Left, triple.Left.Right, triple.Right, cancellation))
            .WithTrackingName(PipelineStages.InferredFolders);

        var takenNames = folders.Combine(options)
            .Select(static (pair, _) => TakenNames.Candidates(pair.Left, pair.Right))
            .Combine(context.CompilationProvider).Combine(options)
            .Select(static (triple, _) =>
                TakenNames.Of(triple.Left.Right, triple.Left.Left, triple.Right.RootNamespace))
            .WithTrackingName(PipelineStages.TakenNames);

        var inferred = folders.Combine(takenNames).Combine(options.Combine(declared))
            .Select(static (pair, _) =>
                InferredSchemas.Of(pair.Left.Left, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(PipelineStages.InferredSchemas);

        var schemas = declared.Combine(inferred)
            .Select(static (pair, _) => pair.Right.After(pair.Left))
            .WithTrackingName(PipelineStages.Schemas);

        var leftOutData = begun.Combine(schemas)
            .Select(static (pair, _) => LeftOutData.Find(pair.Left, pair.Right))
            .WithTrackingName(PipelineStages.LeftOutData);

        var entries = begun.Combine(schemas).Combine(inferred)
            .Select(static (triple, cancellation) =>
                EntryBinder.BindAll(triple.Left.Left, triple.Left.Right, triple.Right, cancellation))
            .WithTrackingName(PipelineStages.BoundEntries);

        var headers = entries
            .Select(static (entries, _) => entries.Items.Select(static entry => entry.Header).ToEquatableArray())
            .WithTrackingName(PipelineStages.Headers);

        var checks = headers.Combine(schemas).Combine(options)
            .Select(static (triple, cancellation) =>
                EntryChecker.Check(triple.Left.Left, triple.Left.Right, triple.Right, cancellation))
            .WithTrackingName(PipelineStages.Checks);

        var checkFindings = entries.Combine(checks)
            .Select(static (pair, _) => HeaderFindings.Located(pair.Left, pair.Right.Findings))
            .WithTrackingName(PipelineStages.CheckFindings);

        var bodyLinks = entries
            .Select(static (entries, _) => LinkChecker.LinksOf(entries))
            .WithTrackingName(PipelineStages.BodyLinks);

        var links = headers.Combine(bodyLinks).Combine(schemas).Combine(options)
            .Select(static (quadruple, cancellation) => LinkChecker.Check(
                quadruple.Left.Left.Left,
                quadruple.Left.Left.Right,
                quadruple.Left.Right,
                quadruple.Right,
                cancellation))
            .WithTrackingName(PipelineStages.Links);

        var linkFindings = entries.Combine(links)
            .Select(static (pair, _) => LinkFindings.Located(pair.Left, pair.Right.Findings))
            .WithTrackingName(PipelineStages.LinkFindings);

        var misnamedFolders = declarations.Combine(checks)
            .Select(static (pair, _) => MisnamedFolders.Find(pair.Left, pair.Right))
            .WithTrackingName(PipelineStages.MisnamedFolders);

        var layouts = headers.Combine(checks).Combine(options)
            .Select(static (triple, _) => Layouts.Of(triple.Left.Left, triple.Left.Right, triple.Right))
            .WithTrackingName(PipelineStages.Layouts);

        var backReferences = declarations
            .Select(static (results, _) => BackReferences.Of(results))
            .WithTrackingName(PipelineStages.BackReferences);

        var referrers = backReferences.Combine(layouts)
            .SelectMany(static (pair, _) => ReferrerIndex.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineStages.Referrers);

        var literals = entries.Combine(links).Combine(options)
            .Select(static (triple, cancellation) => LiteralPlan.Of(
                () => CompletedBodies.LengthsOf(
                    triple.Left.Left, triple.Left.Right, triple.Right.IncludeDrafts, cancellation),
                triple.Right))
            .WithTrackingName(PipelineStages.Literals);

        var shards = entries.Combine(layouts).Combine(links).Combine(literals)
            .SelectMany(static (quadruple, _) => Sharder.Group(
                quadruple.Left.Left.Left, quadruple.Left.Left.Right, quadruple.Left.Right, quadruple.Right.Form))
            .WithTrackingName(PipelineStages.Shards);

        var shardFiles = shards
            .Select(static (shard, cancellation) => PendingShardFile.Begin(shard, cancellation))
            .WithTrackingName(PipelineStages.ShardFiles);

        var findings = entries
            .Select(static (entries, _) => PatternFindings.WithoutThese(entries))
            .WithTrackingName(PipelineStages.Findings);

        var patternFindings = declarations.Combine(entries)
            .Select(static (pair, _) => PatternFindings.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineStages.PatternFindings);

        var foreignSyntax = entries
            .Select(static (entries, _) => ForeignSyntaxFindings.Of(entries))
            .WithTrackingName(PipelineStages.ForeignSyntax);

        // All findings come together, so that what a project accepts is decided at one place.
        var allFindings = leftOutData
            .And(schemaFindings)
            .And(inferred, static inferred => inferred.Findings)
            .And(findings)
            .And(patternFindings)
            .And(checks, static checks => checks.Faults)
            .And(checkFindings)
            .And(linkFindings)
            .And(foreignSyntax)
            .And(misnamedFolders)
            .And(literals, static plan => plan.Findings)
            .And(backReferences, static references => references.Findings);

        var acceptances = begun.Combine(files.Combine(options)
            .Select(static (pair, cancellation) =>
                Baseline.Of(pair.Left, pair.Right.WritesBaseline, cancellation)))
            .Select(static (pair, cancellation) => PostAcceptances.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineStages.Acceptances);

        var reported = allFindings.Combine(acceptances)
            .Select(static (pair, _) => pair.Right.Of(pair.Left))
            .WithTrackingName(PipelineStages.ReportedFindings);

        // The first output depends on the posts, so that they are parsed while the driver searches for the records.
        context.RegisterSourceOutput(reported, static (output, reported) => output.Report(reported));
        context.RegisterSourceOutput(schemas, Emitter.EmitRecords);
        context.RegisterSourceOutput(layouts.SelectMany(static (layouts, _) => layouts.All.Items), Emitter.EmitIndex);
        context.RegisterSourceOutput(referrers, Emitter.EmitReferrers);
        context.RegisterSourceOutput(shardFiles, Emitter.EmitShard);
    }
}
