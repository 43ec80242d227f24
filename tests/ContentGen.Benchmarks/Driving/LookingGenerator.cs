using Microsoft.CodeAnalysis;

namespace ContentGen.Benchmarks.Driving;

/// <summary>Reads every file and emits nothing, for the cost of the driver itself with so many files.</summary>
/// <param name="recordsToo">Whether it also looks for records with our attribute, as any generator with a schema in C#
/// must. The driver finds them in a new compilation at every keystroke, in some 2 ms.</param>
internal sealed class LookingGenerator(bool recordsToo) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.AdditionalTextsProvider
            .Select(static (file, cancellation) => file.GetText(cancellation)!.Length);
        context.RegisterSourceOutput(lengths.Collect(), static (_, _) => { });

        if (!recordsToo)
            return;
        var names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "ContentGen.ContentCollectionAttribute",
            static (_, _) => true,
            static (record, _) => record.TargetSymbol.Name);
        context.RegisterSourceOutput(names, static (_, _) => { });
    }
}
