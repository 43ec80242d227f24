using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>All tests share one packed package, and run one after the other: each is a build or several.</summary>
[CollectionDefinition("package")]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>;
