using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Turns an exception into a finding at the post or the collection that caused it.</summary>
/// <remarks>An exception that leaves a generator is only warning CS8785, and drops every post and every diagnostic:
/// the build would succeed with an empty site.</remarks>
internal static class Guard
{
    public static T Run<T>(ContentFile file, Func<T> run, Func<Finding, T> failed) =>
        Run(FaultRules.InternalError, file.Start, [], run, failed);

    /// <param name="collection">Its record or its folder.</param>
    /// <param name="place">The record's declaration, where it is known.</param>
    public static T Run<T>(string collection, FilePlace place, Func<T> run, Func<Finding, T> failed) =>
        Run(FaultRules.InternalErrorInCollection, place, [Shown.Value(collection)], run, failed);

    private static T Run<T>(
        DiagnosticDescriptor rule, FilePlace place, string[] facts, Func<T> run, Func<Finding, T> failed)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var cause = $"{exception.GetType().Name}: {Shown.Value(exception.Message)}";
            return failed(new Finding(rule, place, [.. facts, cause]));
        }
    }
}
