using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Keeps a fault of ours at the post where it happens.</summary>
/// <remarks>An exception that leaves a generator is only warning CS8785, and drops every post and every diagnostic:
/// the build would succeed with an empty site.</remarks>
internal static class Guard
{
    public static T Run<T>(ContentFile file, Func<T> run, Func<Finding, T> failed)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(new Finding(
                FaultRules.InternalError,
                file.Start,
                [$"{exception.GetType().Name}: {Shown.Value(exception.Message)}"]));
        }
    }
}
