using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Points.Following;
using ZiZhiJin.Api.Points.Staff;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Points;

internal static class PointsApi
{
    private static readonly Role[] RuleMakers = [.. PointsRoles.RuleMakers], Givers = [.. PointsRoles.Givers];
    private static readonly EnterRule.Request SampleRule = new(SampleIds.Neighbourhood, new DateOnly(2026, 7, 1), 10, 60, 50, "居民会议讨论通过");

    public static void AddPoints(this IServiceCollection services)
    {
        services.AddScoped<PointsOfOccasion>();
        services.AddScoped<IOutboxFollower, PresenceChanged>();
        services.AddScoped<IOutboxFollower, CheckInUndone>();
        services.AddScoped<IOutboxFollower, PersonsRearranged>();
    }

    public static void MapPoints(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/me/points", ReadMyPoints.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);
        app.MapGet("/api/points/services", ListOffers.Handle).ForEverybody();
        app.MapPost("/api/points/exchanges", AskExchange.Handle).ForResidents().Example(new AskExchange.Request(SampleIds.Nonce, SampleIds.Need))
            .Refuses(PointsRefusals.NotEnoughPoints, PointsRefusals.OutOfStock, PointsRefusals.OfferWithdrawn, CommunityRefusals.NotVerified);

        var staff = app.MapGroup("/api/staff/points").Audited();
        staff.MapGet("/rules", ListRules.Handle).ForRoles(Givers);
        staff.MapPost("/rules", EnterRule.Handle).ForRoles(RuleMakers).Example(SampleRule).Refuses(PointsRefusals.RuleForThePast);
        staff.MapPost("/services", AddOffer.Handle).ForRoles(Givers)
            .Example(new AddOffer.Request(SampleIds.Neighbourhood, "上门磨刀一次", 30, 20, "每月第一个周六。")).Refuses(PointsRefusals.NeverCash);
        staff.MapPost("/services/{serviceId:guid}/stock", RestockOffer.Handle).ForRoles(Givers).Example(new RestockOffer.Request(5, SampleIds.Nonce)).Refuses(PointsRefusals.StockTooLow, PointsRefusals.PageUsed);
        staff.MapPost("/services/{serviceId:guid}/withdrawal", WithdrawOffer.Handle).ForRoles(Givers);
        staff.MapGet("/exchanges", ListExchanges.Handle).ForRoles(Givers);
        staff.MapPost("/exchanges/{exchangeId:guid}/handing-out", HandOutExchange.Handle).ForRoles(Givers).Refuses(PointsRefusals.AlreadyHandedOut, PointsRefusals.AlreadyGivenBack);
        staff.MapPost("/exchanges/{exchangeId:guid}/giving-back", GiveBackExchange.Handle).ForRoles(Givers)
            .Example(new GiveBackExchange.Request("师傅生病，服务取消")).Refuses(PointsRefusals.AlreadyHandedOut, PointsRefusals.AlreadyGivenBack);
    }
}
