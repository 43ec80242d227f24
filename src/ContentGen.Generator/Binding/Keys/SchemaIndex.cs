using System.Collections.Immutable;
using ContentGen.Generator.Binding.Drafts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>A collection's records with their keys, prepared once for all its posts.</summary>
internal sealed class SchemaIndex
{
    // By reference: within a run every post is bound to one instance of the schema, and hashing a whole schema for
    // each of 10,000 posts would cost more than binding them.
    private static readonly Memo<CollectionSchema, SchemaIndex> Indexes = new(static schema => new SchemaIndex(schema));

    private readonly Dictionary<string, RecordKeys> _records = new(StringComparer.Ordinal);

    private SchemaIndex(CollectionSchema schema)
    {
        Schema = schema;
        Roles = EntryRoles.Of(schema.Record);
        OtherDates = DateMember.Fallbacks(schema.Record.Members, schema.DateMember).ToImmutableArray();
        Expiry = DateMember.ExpiryOf(schema.Record.Members);
        Drafts = new DraftMarks(schema);
        Root = new RecordKeys(schema.Record, isEntry: true);
        foreach (var record in schema.NestedRecords)
            _records[record.Type] = new RecordKeys(record, isEntry: false);
    }

    public CollectionSchema Schema { get; }

    public EntryRoles Roles { get; }

    /// <summary>The members that date an entry without a value of the date member.</summary>
    public ImmutableArray<string> OtherDates { get; }

    /// <summary>The member with the moment from which an entry is no longer published, or null.</summary>
    public string? Expiry { get; }

    public DraftMarks Drafts { get; }

    public RecordKeys Root { get; }

    public static SchemaIndex Of(CollectionSchema schema) => Indexes.Of(schema);

    /// <summary>The member of a record among whose nested keys there is such a key.</summary>
    public MemberSchema? OwnerOf(string key, RecordKeys keys) =>
        keys.Record.Members.Items.FirstOrDefault(member => NestedIn(member.Value) is { } nested && nested.IndexOf(key) >= 0);

    private RecordKeys? NestedIn(ValueSchema value) => value switch
    {
        RecordValueSchema nested => Nested(nested.Type),
        ListSchema list => NestedIn(list.Element),
        _ => null,
    };

    /// <summary>The position of a member of the collection's record; -1 where there is none.</summary>
    public int IndexOf(string? member)
    {
        for (var i = 0; member is not null && i < Schema.Record.Members.Count; i++)
        {
            if (Schema.Record.Members[i].Name == member)
                return i;
        }

        return -1;
    }

    public RecordKeys Nested(string type) => _records[type];
}
