using ContentGen.Generator.Inference.Judging;
using ContentGen.Generator.Inference.Names;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations.Arguments;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Builds the schema that the declaration of an inferred record would give.</summary>
/// <param name="container">The namespace, or null.</param>
/// <param name="unique">Makes a nested record's name one that nothing else has.</param>
internal sealed class SchemaBuilder(string? container, Func<string, string> unique)
{
    private const string OpenDictionary = "global::System.Collections.Generic.IReadOnlyDictionary<string, string>";

    private readonly List<RecordSchema?> _nested = [];
    private readonly List<MemberAgreement> _agreements = [];

    public InferredSchema Build(InferredFolder folder, string name)
    {
        var root = RecordOf(name, folder.Record, isEntry: true);
        var date = DateMember.Choose(root.Members);
        var schema = new CollectionSchema(
            folder.Folder,
            DeclarationOf(name, root),
            root,
            _nested.OfType<RecordSchema>().ToEquatableArray(),
            OrderClause.Default(date),
            date?.Name,
            UrlTemplate.Default(folder.Folder),
            UnknownKeyPolicy.Warn)
        {
            IsInferred = true,
            SharedSlugs = folder.SharedSlugs,
        };
        return new InferredSchema(schema, new LenientJudge(
            _agreements.ToEquatableArray(), folder.OtherFiles, folder.HasMajority));
    }

    private RecordDeclaration DeclarationOf(string name, RecordSchema root) => new(
        container,
        ContainingTypes: default,
        name,
        Accessibility: "public",
        IsSealed: true,
        HasBaseRecord: false,
        GeneratedMembers: ReservedNames.OfEntries,
        OwnEntryMembers: default,
        PrintedMembers: root.Members.Select(static member => member.Name).ToEquatableArray());

    private RecordSchema RecordOf(string name, RecordType record, bool isEntry)
    {
        var type = QualifiedName(name);
        var names = new MemberNames(name, isEntry);
        var members = record.Members
            .Select(member => MemberOf(names.Add(member.Key), member, type, name))
            .ToEquatableArray();
        return new RecordSchema(type, name, members)
        {
            KeysWithoutMember = record.Mixed.SelectMany(static key => key.Spellings).ToEquatableArray(),
        };
    }

    private MemberSchema MemberOf(string name, InferredMember member, string record, string recordName)
    {
        var value = ValueOf(member.Type, NestedNames.Of(recordName, member));
        var standIn = StandIns.For(value);
        if (member.Agreement is { } agreement)
            _agreements.Add(new MemberAgreement(record, name, agreement));

        // An absent list is an empty one, as people write it; anything else that may be absent is null.
        var isNullable = member.IsRequired ? member.Agreement is not null && standIn is null : value is not ListSchema;
        return new MemberSchema(
            name,
            isNullable ? value.Type + "?" : value.Type,
            value,
            isNullable,
            member.IsRequired,
            LooseKey.Comparer.Equals(name, member.Key) ? default : member.Spellings,
            member.IsRequired ? MemberSetter.Required : MemberSetter.With,
            Default: member.IsRequired && !isNullable ? standIn?.Expression : null,
            EntryMember.None,
            Constraints: default,
            Obsolete: null)
        {
            Spelling = member.Key,
        };
    }

    private ValueSchema ValueOf(InferredType type, string nestedName)
    {
        switch (type)
        {
            case ScalarType { Kind: var kind }:
                return new ScalarSchema(kind);
            case ListType list:
                var element = ValueOf(list.Element, nestedName);
                var arrayType = $"global::System.Collections.Immutable.ImmutableArray<{element.Type}>";
                return new ListSchema(arrayType, ListShape.ImmutableArray, element, ElementIsNullable: false);
            case RecordType record:
                return NestedOf(unique(nestedName), record);
            default:
                var text = new ScalarSchema(ScalarKind.String);
                return new DictionarySchema(OpenDictionary, text, ValueIsNullable: false);
        }
    }

    // Outer records before those inside them, as a declaration is read.
    private RecordValueSchema NestedOf(string name, RecordType record)
    {
        var place = _nested.Count;
        _nested.Add(null);
        _nested[place] = RecordOf(name, record, isEntry: false);
        return new RecordValueSchema(QualifiedName(name));
    }

    private string QualifiedName(string name) => container is null ? "global::" + name : $"global::{container}.{name}";
}
