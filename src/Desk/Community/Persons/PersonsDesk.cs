using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Roster;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>Looks somebody up on a roster, and puts somebody on it by hand.</summary>
internal static class PersonsDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(
        Guid? area, string? name, Clerk clerk, RosterReading rosters, PersonReading persons, CancellationToken cancel)
    {
        var areas = await rosters.AreasOf(clerk, cancel);
        if (area is not null && areas.TrueForAll(one => one.Id != area)) return TypedResults.NotFound();
        if (areas.Count == 0) return DeskPage.Of<PersonsPage>("在名册里找人", new PersonsView(areas, null, ""), clerk);

        var (chosen, wanted) = (area ?? areas[0].Id, name?.Trim() ?? "");
        var view = new PersonsView(areas, chosen, wanted) { Found = await persons.Find(chosen, wanted, clerk, cancel), Doubles = await persons.Doubles(chosen, cancel) };
        return DeskPage.Of<PersonsPage>("在名册里找人", view, clerk);
    }

    public static async Task<DeskPage> New(Clerk clerk, RosterReading rosters, CancellationToken cancel) => Page(clerk, new NewPersonView(await rosters.AreasOf(clerk, cancel), null, null));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Add(
        PostedForm form, Clerk clerk, NewPersons persons, RosterReading rosters, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await persons.Add(form.Id("area", "居民区"), Details(form), Proof(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/persons/{id}?done=added");
        return Page(clerk, new NewPersonView(await rosters.AreasOf(clerk, cancel), form, fault)).With(fault.Status);
    }

    private static PersonDetails Details(PostedForm form) => new(
        form.Line("name", "姓名", 40), form.Line("building", "楼号", 20), form.LineOrNone("unit", "单元", 20) ?? "", form.Line("room", "室号", 20), form.LineOrNone("phone", "电话", 20));

    private static RosterProof Proof(PostedForm form) => new(form.Text("reason", "理由", 200), form.Text("voucher", "凭证", 100));

    private static DeskPage Page(Clerk clerk, NewPersonView view) => DeskPage.Of<NewPersonPage>("把居民加进名册", view, clerk);
}
