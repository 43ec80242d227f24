using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>Reads the collections that a piece of C# declares, as the compiler would have them read.</summary>
internal sealed class SchemaProbe
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.ComponentModel.DataAnnotations;
        global using System.Runtime.Serialization;
        global using ContentGen;
        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ContentBody).Assembly.Location),
    ];

    private SchemaProbe(string code, ImmutableArray<SchemaResult> results)
    {
        Code = code;
        Results = results;
    }

    public string Code { get; }

    public ImmutableArray<SchemaResult> Results { get; }

    public ImmutableArray<Finding> Findings => [.. Results.SelectMany(static result => result.Findings)];

    /// <summary>The one schema of code that is right.</summary>
    public CollectionSchema Schema
    {
        get
        {
            Assert.Empty(Lines);
            return Assert.Single(Results).Schema!;
        }
    }

    /// <summary><c>CG2001 at 'Post': message</c></summary>
    public IEnumerable<string> Lines => Findings.Select(LineOf);

    public static SchemaProbe Read(string code, string? library = null, LanguageVersion version = LanguageVersion.CSharp12)
    {
        var options = new CSharpParseOptions(version);
        var compilation = CSharpCompilation.Create(
            "Site",
            [
                CSharpSyntaxTree.ParseText(code, options, "Schema.cs"),
                CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs"),
            ],
            library is null ? Framework : Framework.Add(Compile(library)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var generator = new Generator();
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: options).RunGenerators(compilation);
        return new SchemaProbe(code, generator.Results);
    }

    /// <summary>The members of a record <c>Post</c> with the given lines.</summary>
    public static EquatableArray<MemberSchema> Members(string members) => ReadMembers(members).Schema.Record.Members;

    public static SchemaProbe ReadMembers(string members) => Read($$"""
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            {{members}}
        }
        """);

    public string LineOf(Finding finding)
    {
        var others = finding.Others.Select(place => $" (also '{Code.Substring(place.Span.Start, place.Span.Length)}')");
        return $"{finding.Rule.Id} at '{Code.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}': {finding.ToDiagnostic().GetMessage()}{string.Concat(others)}";
    }

    private static MetadataReference Compile(string library)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(library, options), CSharpSyntaxTree.ParseText(Usings, options)],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class Generator : IIncrementalGenerator
    {
        public ImmutableArray<SchemaResult> Results { get; private set; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var results = context.SyntaxProvider
                .ForAttributeWithMetadataName(SchemaReader.AttributeName, static (_, _) => true, SchemaReader.Read)
                .Collect();
            context.RegisterSourceOutput(results, (_, read) => Results = read);
        }
    }
}
