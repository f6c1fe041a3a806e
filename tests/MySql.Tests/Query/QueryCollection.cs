using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

/// <summary>Tests that only read share one shop.</summary>
[CollectionDefinition(Name)]
public sealed class QueryCollection : ICollectionFixture<ShopDatabase>
{
    public const string Name = "queries";
}
