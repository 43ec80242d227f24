using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Benchmarks.Driving;

/// <summary>The options that a project file would set.</summary>
internal sealed class FixedOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property._ContentGenEncodedProjectDirectory" =>
                    Convert.ToBase64String(Encoding.UTF8.GetBytes(CorpusSite.Directory)),
                "build_property.RootNamespace" => "Bench",
                "build_property.ContentGenIncludeDrafts" => "true",
                "build_property._ContentGenCompression" => "true",
                _ => null,
            };
            return value is not null;
        }
    }
}
