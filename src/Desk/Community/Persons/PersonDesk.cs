using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>One person on a roster: merged with a double, split again, moved away, or erased.</summary>
internal static class PersonDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid personId, string? name, Clerk clerk, PersonReading persons, CancellationToken cancel) =>
        await persons.Read(personId, name?.Trim() ?? "", clerk, cancel) is { } view ? DeskPage.Of<PersonPage>("名册上的居民", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, NotFound>> Merge(Guid personId, PostedForm form, Clerk clerk, PersonCare care, CancellationToken cancel) =>
        Done(await care.Merge(Pair(personId, form), Reason(form), clerk.Caller, cancel), $"/desk/persons/{personId}?done=merged");

    public static async Task<Results<SeeOther, NotFound>> Split(Guid personId, PostedForm form, Clerk clerk, PersonCare care, CancellationToken cancel) =>
        Done(await care.Split(Pair(personId, form), Reason(form), clerk.Caller, cancel), $"/desk/persons/{personId}?done=split");

    public static async Task<Results<SeeOther, NotFound>> Depart(Guid personId, PostedForm form, Clerk clerk, Departures departures, CancellationToken cancel) =>
        Done(await departures.Mark(personId, Reason(form), clerk.Caller, cancel), "/desk/persons?done=departed");

    public static async Task<Results<SeeOther, NotFound>> Erase(Guid personId, PostedForm form, Clerk clerk, Departures departures, CancellationToken cancel) =>
        Done(await departures.Erase(personId, Reason(form), clerk.Caller, cancel), "/desk/persons?done=erased");

    private static PersonPair Pair(Guid personId, PostedForm form) => new(personId, form.Id("other", "另一条记录"));

    private static string Reason(PostedForm form) => form.Text("reason", "理由", 200);

    private static Results<SeeOther, NotFound> Done(bool done, string address) => done ? new SeeOther(address) : TypedResults.NotFound();
}
