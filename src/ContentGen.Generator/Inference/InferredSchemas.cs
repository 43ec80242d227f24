using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Names;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Inference;

/// <summary>The schemas of folders that have no declared record, and what a person must decide about them.</summary>
internal sealed record InferredSchemas(
    EquatableArray<InferredSchema> All, EquatableArray<Finding> Findings) : IEntryJudges
{
    private static readonly InferredSchemas None = new(default, default);

    /// <param name="folders">What their posts agree about.</param>
    /// <param name="taken">The names that something else has.</param>
    /// <param name="options">The namespace, and the names that the project chooses.</param>
    /// <param name="declared">The schemas that are not inferred.</param>
    public static InferredSchemas Of(
        EquatableArray<InferredFolder> folders,
        EquatableArray<TakenName> taken,
        ContentOptions options,
        CollectionSchemas declared)
    {
        // Records have generated parts, which need C# 12; a declared one says so.
        if (folders.Count == 0 || options.LanguageVersion < LanguageVersion.CSharp12)
            return None;

        var container = NamespaceName.Of(options.RootNamespace);
        var used = new HashSet<string>(taken.Select(static name => name.Name), StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(ChosenNames.Check(options, folders, declared));
        // All collections' names before any nested one.
        var names = folders.Items.Select(folder => NameOf(folder, options, taken, used, findings)).ToList();
        var schemas = folders.Items.Zip(names, (folder, name) =>
            new SchemaBuilder(container, Unique).Build(folder, name)).ToList();
        findings.AddRange(folders.Items.Zip(names, MixedKeys.Find).OfType<Finding>());
        return new InferredSchemas(schemas.ToEquatableArray(), findings.ToImmutable());

        string Unique(string name) => RecordNames.Variants(name).First(used.Add);
    }

    /// <summary>The schemas of the project together with the inferred ones.</summary>
    public CollectionSchemas After(CollectionSchemas declared) =>
        All.Count == 0
            ? declared
            : declared with { All = [.. declared.All, .. All.Select(static inferred => inferred.Schema)] };

    /// <inheritdoc/>
    IEntryJudge IEntryJudges.Of(CollectionSchema schema) => schema.IsInferred
        ? All.Items.First(inferred => inferred.Schema.Record.Type == schema.Record.Type).Judge
        : StrictJudge.Instance;

    private static string NameOf(
        InferredFolder folder,
        ContentOptions options,
        EquatableArray<TakenName> taken,
        HashSet<string> used,
        ImmutableArray<Finding>.Builder findings)
    {
        var wanted = RecordNames.Of(folder.Folder, options.RootNamespace);
        var chosen = ChosenNames.For(folder.Folder, options);
        string? fault = null;
        if (chosen is not null && RecordNames.FaultOf(chosen) is { } reason)
            (fault, chosen) = ($"'{Shown.Value(chosen)}' cannot be its name, since {reason}", null);

        wanted = chosen ?? wanted;
        var name = RecordNames.Variants(wanted).First(used.Add);
        if (name != wanted)
            fault ??= WhyTaken(wanted, taken);
        if (fault is not null)
        {
            findings.Add(new Finding(
                InferenceRules.NameTaken,
                folder.Start,
                [Shown.Value(folder.Folder), fault, name]));
        }

        return name;
    }

    private static string WhyTaken(string name, EquatableArray<TakenName> taken) =>
        taken.Items.FirstOrDefault(one => one.Name == name && one.Library is not null) is { Library: { } library }
            ? $"'{name}' is already the type {library} of a referenced library"
            : $"the name '{name}' is taken in this project";
}
