using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>Takes what a parser finds, in the order of the file.</summary>
internal interface IYamlEvents
{
    /// <summary>Whether there is no need to continue.</summary>
    bool IsDone { get; }

    void AddScalar(string text, bool isQuoted, bool isBlock, TextSpan span);

    void AddAlias(TextSpan span);

    void Open(bool isMapping, int start);

    void Close(int end);
}
