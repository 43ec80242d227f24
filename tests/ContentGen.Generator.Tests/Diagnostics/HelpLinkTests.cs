using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Diagnostics;

public class HelpLinkTests
{
    /// <summary>There is no public address of the help pages yet, and a link must never lead nowhere.</summary>
    [Fact]
    public void WithoutABaseNoRuleHasALink() => Assert.All(
        typeof(PostGenerator).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!),
        static rule => Assert.Equal("", rule.HelpLinkUri));
}
