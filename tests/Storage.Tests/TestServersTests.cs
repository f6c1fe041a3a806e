using ZiZhiJin.Servers;

namespace ZiZhiJin.Storage.Tests;

public sealed class TestServersTests
{
    [Fact]
    public async Task Each_test_database_is_its_own()
    {
        await using var one = await TestDatabase.Create("storage");
        await using var other = await TestDatabase.Create("storage");

        Assert.NotEqual(one.Name, other.Name);
    }

    [Fact]
    public async Task The_shared_redis_is_one_for_the_process() =>
        Assert.Equal(await TestRedis.ConnectionString(), await TestRedis.ConnectionString());
}
