using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Subscriptions and deliveries.</summary>
internal static class DeliveryCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/subscriptions"),
        new("POST /api/subscriptions", Body: _ => new { templates = new[] { new { templateId = "sandbox-notice", word = "accept" } }, nonce = "AAECAwQFBgcICQoLDA0ODw" }),
        new("GET /api/staff/deliveries/counts"),
        new("GET /api/staff/deliveries/dead"),
        new("GET /api/staff/deliveries/unknown"),
        new("POST /api/staff/deliveries/{deliveryId}/retry", ask => $"/api/staff/deliveries/{ask.Ids.DeadDelivery}/retry", _ => new { reason = "模板字段已经改好" }),
        new("GET /api/staff/outbox/given-up"),
        new("POST /api/staff/outbox/{rowId}/retry", ask => $"/api/staff/outbox/{ask.Ids.GivenUp}/retry", _ => new { reason = "原因已经排除" }),
        new("GET /api/staff/wechat/accounts"),
        new("GET /desk/operations"),
        new("POST /desk/operations/deliveries/{deliveryId}", ask => $"/desk/operations/deliveries/{ask.Ids.DeadDelivery}") { Form = _ => [("reason", "模板字段已经改好")] },
        new("POST /desk/operations/outbox/{rowId}", ask => $"/desk/operations/outbox/{ask.Ids.GivenUp}") { Form = _ => [("reason", "原因已经排除")] },
    ];

    /// <summary>Something of an area that nobody managed to do.</summary>
    public static Guid AddGivenUp(ZiZhiJinDb db, Guid areaId)
    {
        var row = new OutboxRow
        {
            Id = Guid.CreateVersion7(), Kind = "matrix", AreaId = areaId, State = OutboxState.Dead, Attempts = 10, Reason = "InvalidOperationException",
            CreatedAt = StandingClock.Start, DueAt = StandingClock.Start,
        };
        db.Add(row);
        return row.Id;
    }

    /// <summary>A message of an area that was given up.</summary>
    public static Guid AddDead(ZiZhiJinDb db, Guid areaId)
    {
        var dispatch = new Dispatch { Id = Guid.CreateVersion7(), SourceKind = "matrix", SourceId = Guid.CreateVersion7(), AreaId = areaId, CreatedAt = StandingClock.Start };
        var delivery = new Delivery
        {
            Id = Guid.CreateVersion7(), DispatchId = dispatch.Id, RecipientId = Guid.CreateVersion7(), State = DeliveryState.Dead, Reason = "code-47003:thing1",
            DueAt = StandingClock.Start, CreatedAt = StandingClock.Start, EndedAt = StandingClock.Start,
        };
        db.AddRange(dispatch, delivery);
        return delivery.Id;
    }
}
