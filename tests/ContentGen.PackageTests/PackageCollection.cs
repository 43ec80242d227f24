using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>Nearly all tests here run the SDK, which mostly keeps one processor busy. So two groups of them run at the
/// same time, and both use one packed package.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}

/// <summary>The tests that build the most.</summary>
[CollectionDefinition(Name)]
public sealed class LongPackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package, long tests";
}
