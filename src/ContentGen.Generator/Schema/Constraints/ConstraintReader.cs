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

    private const string Strings = "a string or a list of strings";
    private const string StringsOrUris = "a string, a Uri, or a list of these";
    private const string Countable = "a string, a list or a dictionary";

    // An attribute that judges each element of a list must fit the type of the element.
    private readonly ValueSchema _element = ElementOf(value);

    public EquatableArray<Constraint> Read() =>
        found.Attributes.Select(Read).OfType<Constraint>().ToEquatableArray();

    private Constraint? Read(AttributeData attribute)
    {
        var name = attribute.AttributeClass.MetadataName();
        var message = attribute.Named("ErrorMessage")?.Value as string;
        return name switch
        {
            KnownTypes.Unique => Read(
                attribute,
                value is ScalarSchema or EnumSchema or EntryReferenceSchema,
                "a single value",
                () => new UniqueConstraint()),
            Validation + "RequiredAttribute" =>
                new RequiredConstraint(attribute.Named("AllowEmptyStrings")?.Value is true, message),
            Validation + "StringLengthAttribute" =>
                Read(attribute, IsText, Strings, () => LengthReader.ReadStringLength(attribute, message)),
            Validation + "MinLengthAttribute" or Validation + "MaxLengthAttribute" or Validation + "LengthAttribute" =>
                Read(attribute, HasLength, Countable, () => LengthReader.Read(attribute, message)),
            Validation + "RangeAttribute" => Read(
                attribute,
                RangeKind is not null,
                "numbers, dates, times, and lists of these",
                () => RangeReader.Read(attribute, RangeKind!.Value, message)),
            Validation + "RegularExpressionAttribute" =>
                Read(attribute, IsText, Strings, () => ReadPattern(attribute, message)),
            Validation + "AllowedValuesAttribute" =>
                ReadValues(attribute, values => new AllowedValuesConstraint(values, message)),
            Validation + "DeniedValuesAttribute" =>
                ReadValues(attribute, values => new DeniedValuesConstraint(values, message)),
            Validation + "UrlAttribute" =>
                Read(attribute, IsText || IsUrl, StringsOrUris, () => new UrlConstraint(message)),
            Validation + "EmailAddressAttribute" =>
                Read(attribute, IsText, Strings, () => new EmailAddressConstraint(message)),
            _ => ReportIfUnchecked(attribute, name),
        };
    }

    private Result<Constraint> ReadPattern(AttributeData attribute, string? message)
    {
        var result = PatternReader.Read(attribute, message);
        if (result.Value is RegularExpressionConstraint { Pattern: var pattern }
            && context.IsOurs(found.Symbol) && attribute.Place() is { } place)
            context.Patterns.Add(new PatternPlace(Shown.Value(pattern), place));
        return result;
    }

    private bool IsText => _element is ScalarSchema { Kind: ScalarKind.String };

    private bool IsUrl => _element is ScalarSchema { Kind: ScalarKind.Uri };

    private bool HasLength => value is ScalarSchema { Kind: ScalarKind.String } or ListSchema or DictionarySchema;

    private ScalarKind? RangeKind =>
        _element is ScalarSchema { Kind: var kind } && (kind.IsNumber() || RangeLimit.IsTime(kind)) ? kind : null;

    private Constraint? ReadValues(AttributeData attribute, Func<EquatableArray<string?>, Constraint> make) => Read(
        attribute,
        _element is ScalarSchema or EnumSchema,
        "single values, and lists of these",
        () => ValueListReader.Read(attribute, _element).Select(make));

    private Constraint? Read(AttributeData attribute, bool applies, string users, Func<Result<Constraint>> read)
    {
        if (!applies)
        {
            Report(SchemaRules.ConstraintDoesNotApply, attribute, found.Type.Shown(), users);
            return null;
        }

        var result = read();
        if (result.Objection is { } objection)
            Report(SchemaRules.BadArgument, attribute, objection.Text);
        return result.Value;
    }

    // [DataType] itself checks nothing at run time either: it says how a value is displayed.
    private Constraint? ReportIfUnchecked(AttributeData attribute, string name)
    {
        if (name != Validation + "DataTypeAttribute" && IsValidation(attribute.AttributeClass))
            Report(SchemaRules.NotChecked, attribute);
        return null;
    }

    // Nobody can fix the attributes of a library's type here.
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
        const string Suffix = "Attribute";
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static ValueSchema ElementOf(ValueSchema value) => value switch
    {
        ListSchema list => ElementOf(list.Element),
        DictionarySchema dictionary => ElementOf(dictionary.Value),
        _ => value,
    };
}
