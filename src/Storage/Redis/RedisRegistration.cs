using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZiZhiJin.Storage.Redis;

public static class RedisRegistration
{
    /// <summary>An empty connection string means that there is no Redis: every caller then goes its way without.</summary>
    public static IServiceCollection AddRedisGateway(this IServiceCollection services, string connectionString) =>
        services
            .AddSingleton(provider => new RedisGateway(
                new RedisGatewayOptions { ConnectionString = connectionString }, provider.GetRequiredService<ILogger<RedisGateway>>()))
            .AddHostedService(provider => provider.GetRequiredService<RedisGateway>());
}
