using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage;

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
    ];

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
