using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>Who has registered, in the order of arrival, with masked names, and who of them was entered by hand. That somebody looked is written down.</summary>
internal static class ListRegistrations
{
    public sealed record Item(Guid PersonId, string? Name, bool AsVolunteer, bool ByHand, DateTimeOffset At, Place Place);

    public static async Task<Results<Ok<List<Item>>, NotFound>> AtActivity(Guid activityId, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await List(await at.Activity(activityId, by.Caller, cancel), by, at.Persons, cancel);

    public static async Task<Results<Ok<List<Item>>, NotFound>> AtMeeting(Guid meetingId, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await List(await at.Meeting(meetingId, by.Caller, cancel), by, at.Persons, cancel);

    private static async Task<Results<Ok<List<Item>>, NotFound>> List((Guid Id, Guid AreaId)? occasion, CallerOfRequest by, EnlistedPersons persons, CancellationToken cancel) => occasion is { } there
        ? TypedResults.Ok((await persons.Of(there, by.Caller.AccountId, cancel)).ConvertAll(Of))
        : TypedResults.NotFound();

    private static Item Of(EnlistedPerson one) => new(one.Registration.PersonId, one.Name, one.Registration.AsVolunteer, one.Registration.ByHand, one.Registration.At, one.Place);
}
