using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Notices.Credits;
using ZiZhiJin.Api.Notices.Delivering;
using ZiZhiJin.Api.Notices.Following;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence.Reminders;

namespace ZiZhiJin.Api.Notices;

/// <summary>What brings messages to phones: subscriptions, the outbox and the deliveries.</summary>
internal static class DeliverySetup
{
    public static void AddDeliveries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CreditOptions>().Bind(configuration.GetSection(CreditOptions.Section)).ValidateOnStart();
        services.AddOptions<SendingOptions>().Bind(configuration.GetSection(SendingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TemplateOptions>().Bind(configuration.GetSection(TemplateOptions.Section)).ValidateOnStart();
        services.AddOptions<ReminderOptions>().Bind(configuration.GetSection(ReminderOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<IPlatformNews, SubscriptionNews>();
        services.AddScoped<IOutboxFollower, BeginsSoon>();
        services.AddLeasedWork<Reminding>(new("reminders", TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)), (reminding, cancel) => reminding.Round(cancel));
        services.AddScoped<DeliveryRound>();
        services.AddScoped<SpokenReplies>();
        services.AddSingleton<DeliveryCalls>();
        services.AddHostedService<DeliveryLanes>();
        services.AddLeasedWork<OutboxFollowing>(new("outbox", TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1)), (outbox, cancel) => outbox.Round(cancel));
        services.AddLeasedWork<DeliverySettling>(new("deliveries-interrupted", TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)), (settling, cancel) => settling.FindInterrupted(cancel));
    }

    public static void MapDeliveries(this IEndpointRouteBuilder app)
    {
        var mine = app.MapGroup("/api/subscriptions").ForEverybody();
        mine.MapGet("", ListSubscriptions.Handle);
        mine.MapPost("", ReportSubscriptions.Handle)
            .Example(new ReportSubscriptions.Request([new("sandbox-notice", SubscriptionWord.Accept)], SampleIds.Nonce));

        var operators = app.MapGroup("/api/staff/deliveries").Audited();
        operators.MapGet("/counts", CountDeliveries.Handle).ForRoles(Role.Operator);
        operators.MapGet("/dead", ListDeadDeliveries.Handle).ForRoles(Role.Operator);
        operators.MapGet("/unknown", ListUnknownDeliveries.Handle).ForRoles(Role.Operator);
        operators.MapPost("/{deliveryId:guid}/retry", RetryDelivery.Handle).ForRoles(Role.Operator)
            .Example(new RetryDelivery.Request("模板字段已经改好")).Refuses(DeliveryRefusals.NotDead);

        app.MapGroup("/api/staff/wechat").Audited().MapGet("/accounts", ListAccounts.Handle).ForRoles(Role.Operator);
        var outbox = app.MapGroup("/api/staff/outbox").Audited();
        outbox.MapGet("/given-up", ListGivenUp.Handle).ForRoles(Role.Operator);
        outbox.MapPost("/{rowId:guid}/retry", RetryGivenUp.Handle).ForRoles(Role.Operator)
            .Example(new RetryGivenUp.Request("原因已经排除")).Refuses(DeliveryRefusals.NotGivenUp);
    }
}
