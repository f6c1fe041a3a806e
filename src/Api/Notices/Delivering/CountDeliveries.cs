using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>How many messages wait, are on their way, went out, stay in the app, or ended otherwise.</summary>
internal static class CountDeliveries
{
    public sealed record Answer(int Waiting, int Sending, int Sent, int InApp, int Unknown, int Dead, int Gone);

    public static async Task<Ok<Answer>> Handle(CallerOfRequest by, DeadLetters letters, CancellationToken cancel)
    {
        var counts = await letters.Count(by.Caller, cancel);
        return TypedResults.Ok(new Answer(
            Of(DeliveryState.Waiting), Of(DeliveryState.Sending), Of(DeliveryState.Sent), Of(DeliveryState.InApp),
            Of(DeliveryState.Unknown), Of(DeliveryState.Dead), Of(DeliveryState.Gone)));

        int Of(DeliveryState state) => counts.GetValueOrDefault(state);
    }
}
