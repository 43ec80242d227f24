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
        Root = new RecordKeys(schema.Record, isEntry: true);
        foreach (var record in schema.NestedRecords)
            _records[record.Type] = new RecordKeys(record, isEntry: false);
    }

    public CollectionSchema Schema { get; }

    public EntryRoles Roles { get; }

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

    public RecordKeys Nested(string type) => _records[type];
}
