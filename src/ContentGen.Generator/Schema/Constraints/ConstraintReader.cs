using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads the validation attributes on a member.</summary>
internal sealed class ConstraintReader(FoundMember found, ValueSchema value, DeclarationContext context)
{
    private const string Validation = "System.ComponentModel.DataAnnotations.";

    private const string Texts = "text, or a list of texts";

    // What each element of a list is judged by is asked of the element's type.
    private readonly ValueSchema _element = ElementOf(value);

    public EquatableArray<Constraint> Read() =>
        found.Attributes.Select(Read).OfType<Constraint>().ToEquatableArray();

    private Constraint? Read(AttributeData attribute)
    {
        var name = attribute.AttributeClass.MetadataName();
        var message = attribute.Named("ErrorMessage")?.Value as string;
        return name switch
        {
            KnownTypes.Unique => IfApplies(value is ScalarSchema or EnumSchema or EntryReferenceSchema, attribute, new UniqueConstraint(), "a single value"),
            Validation + "RequiredAttribute" => new RequiredConstraint(attribute.Named("AllowEmptyStrings")?.Value is true, message),
            Validation + "StringLengthAttribute" => IfApplies(IsText, attribute, LengthReader.ReadStringLength(attribute, message), Texts),
            Validation + "MinLengthAttribute" or Validation + "MaxLengthAttribute" or Validation + "LengthAttribute" =>
                IfApplies(HasLength, attribute, LengthReader.Read(attribute, message), "text, a list or a dictionary"),
            Validation + "RangeAttribute" => RangeReader.AppliesTo(_element)
                ? ReadRange(attribute, message)
                : DoesNotApply(attribute, "numbers, dates, times, and lists of these"),
            Validation + "RegularExpressionAttribute" => IfApplies(IsText, attribute, PatternReader.Read(attribute, message), Texts),
            Validation + "AllowedValuesAttribute" => ReadValues(attribute, values => new AllowedValuesConstraint(values, message)),
            Validation + "DeniedValuesAttribute" => ReadValues(attribute, values => new DeniedValuesConstraint(values, message)),
            Validation + "UrlAttribute" => IfApplies(IsText || _element is ScalarSchema { Kind: ScalarKind.Uri }, attribute, new UrlConstraint(message), "text, a Uri, or a list of these"),
            Validation + "EmailAddressAttribute" => IfApplies(IsText, attribute, new EmailAddressConstraint(message), Texts),
            _ => ReportIfUnchecked(attribute, name),
        };
    }

    private bool IsText => _element is ScalarSchema { Kind: ScalarKind.String };

    private bool HasLength => value is ScalarSchema { Kind: ScalarKind.String } or ListSchema or DictionarySchema;

    private Constraint? IfApplies(bool applies, AttributeData attribute, ConstraintReading reading, string what)
    {
        if (!applies)
            return DoesNotApply(attribute, what);
        if (reading.Fault is null)
            return reading.Constraint;

        Report(SchemaRules.BadArgument, attribute, reading.Fault);
        return null;
    }

    private Constraint? ReadRange(AttributeData attribute, string? message) =>
        IfApplies(true, attribute, RangeReader.Read(attribute, ((ScalarSchema)_element).Kind, message), "");

    private Constraint? ReadValues(AttributeData attribute, Func<EquatableArray<string?>, Constraint> make) =>
        IfApplies(_element is ScalarSchema or EnumSchema, attribute, ValueListReader.Read(attribute, _element, make), "single values, and lists of these");

    private Constraint? DoesNotApply(AttributeData attribute, string what)
    {
        Report(SchemaRules.ConstraintDoesNotApply, attribute, found.Type.Shown(), what);
        return null;
    }

    // [DataType] itself checks nothing at run time either: it says how a value is displayed.
    private Constraint? ReportIfUnchecked(AttributeData attribute, string name)
    {
        if (name != Validation + "DataTypeAttribute" && IsValidation(attribute.AttributeClass))
            Report(SchemaRules.NotChecked, attribute);
        return null;
    }

    // Nobody here can mend the attributes of a library's type.
    private void Report(DiagnosticDescriptor rule, AttributeData attribute, params string[] facts)
    {
        if (context.IsOurs(found.Symbol))
            context.Report(rule, attribute.Place(), [ShortName(attribute), found.Symbol.ShownMember(), .. facts]);
    }

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.MetadataName() == Validation + "ValidationAttribute")
                return true;
        }
        return false;
    }

    private static string ShortName(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static ValueSchema ElementOf(ValueSchema value) => value switch
    {
        ListSchema list => ElementOf(list.Element),
        DictionarySchema dictionary => ElementOf(dictionary.Value),
        _ => value,
    };
}
