using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Notices;

internal static class DeliveryStorage
{
    public static void AddDeliveries(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<TemplateOptions>, TemplateOptionsRules>();
        services.AddScoped<CreditLedger>();
        services.AddScoped<Dispatches>();
        services.AddScoped<DispatchExpansion>();
        services.AddScoped<NoticeDispatch>();
        services.AddScoped<IDispatchSource>(all => all.GetRequiredService<NoticeDispatch>());
        services.AddScoped<IOutboxFollower, DispatchFollower<NoticeDispatch>>();
        services.AddScoped<TakenBack>();
        services.AddScoped<CandidateReader>();
        services.AddScoped<DeliveryClaims>();
        services.AddScoped<DeliverySettling>();
        services.AddScoped<DeliveryNews>();
        services.AddScoped<DeadLetters>();
        services.AddScoped<DispatchStatistics>();
        services.AddScoped<SpokenWords>();
        services.AddScoped<LateReplies>();
        services.AddSingleton<SendBudget>();
        services.AddScoped<OutboxLeases>();
        services.AddScoped<GivenUp>();
        services.AddScoped<OutboxFollowing>();
    }
}
