using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Community.Roster;
using ZiZhiJin.Api.Tests.Community.Verification;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Tests.Community.Merging;

/// <summary>A town in which things happen at random, to the real server and to a model of it: who is one person with whom, and who has answered.</summary>
internal sealed class ModelTown(TestApi api, TestTown town, IReadOnlyList<NeedsSurvey> surveys, Random random)
{
    private readonly List<ModelPerson> _persons = [];
    private int _people;

    public IReadOnlyList<NeedsSurvey> Surveys => surveys;

    /// <summary>The distinct persons who have answered.</summary>
    public int Counted => _persons.Where(person => person.HasAnswered).Select(person => person.Root).Distinct().Count();

    private TestUser Committee => surveys[0].Committee;

    public Task Act() => random.Next(22) switch
    {
        0 or 1 or 2 => Import(),
        3 or 4 => Match(),
        5 or 6 or 7 => Merge(),
        8 or 9 => Split(),
        10 => Erase(),
        11 => random.Next(2) == 0 ? Depart() : Leave(),
        12 or 13 or 14 or 15 => AnswerOnPhone(),
        16 or 17 => AnswerLate(),
        _ => AnswerOnPaper(),
    };

    private async Task Import()
    {
        var known = _persons.Where(_ => random.Next(3) == 0).Take(3).ToList();
        var lines = known.Select(person => person.Line).Concat(Enumerable.Range(0, random.Next(4)).Select(_ => NewLine())).Distinct().ToArray();
        if (lines.Length == 0) return;
        await RosterFile.Import(Committee, town.Neighbourhood.Id, lines);
        foreach (var person in known.Where(person => !person.IsErased && person.MergedInto is null)) person.HasLeft = false;
        await Meet(lines);
    }

    private async Task Match()
    {
        if (Any(person => !person.IsErased && !person.HasLeft) is not { } person) return;
        var (newcomer, fields) = (await Newcomer.In(town), person.Line.Split(','));
        var matched = await newcomer.Match(fields[0], fields[3], fields[4]);
        // One of the same name and home may have come after an erasure: then the erased one has no line to be matched by.
        if (matched.Status == HttpStatusCode.NoContent) person.Root.Phone = newcomer.User;
        else Assert.True(person.Root.Phone is not null || person.Root.HasLeft || person.Root.IsErased, matched.Body);
    }

    private async Task Merge()
    {
        if (Any(person => person.MergedInto is null && !person.IsErased) is not { } target || Any(person => person.MergedInto is null && !person.IsErased && person != target) is not { } source) return;
        (await Committee.Post($"/api/staff/persons/{target.Id}/merge", new { otherId = source.Id, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);
        (source.MergedInto, target.Phone, source.Phone) = (target, target.Phone ?? source.Phone, null);
    }

    private async Task Split()
    {
        if (Any(person => person.MergedInto is not null && !person.IsErased) is not { } source) return;
        (await Committee.Post($"/api/staff/persons/{source.MergedInto!.Id}/split", new { otherId = source.Id, reason = "合并有误" })).Must(HttpStatusCode.NoContent);
        source.MergedInto = null;
    }

    private async Task Erase()
    {
        if (Any(person => person.IsOnRoster) is not { } erased) return;
        (await Committee.Post($"/api/staff/persons/{erased.Id}/erasure", new { reason = "本人要求" })).Must(HttpStatusCode.NoContent);
        foreach (var person in _persons.Where(person => person.Root == erased)) person.IsErased = true;
        erased.Phone = null;
    }

    private async Task Depart()
    {
        if (Any(person => person.IsOnRoster) is not { } person) return;
        (await Committee.Post($"/api/staff/persons/{person.Id}/departure", new { reason = "已搬离" })).Must(HttpStatusCode.NoContent);
        (person.HasLeft, person.Phone) = (true, null);
    }

    private async Task Leave()
    {
        if (Any(person => person.Phone is not null) is not { } person) return;
        (await person.Phone!.Delete("/api/me/verification")).Must(HttpStatusCode.NoContent);
        person.Phone = null;
    }

    private async Task AnswerOnPhone()
    {
        if (Any(person => person.Phone is not null) is not { } person) return;
        (await AnySurvey().Answer(person.Phone!, will: random.Next(2) == 0 ? "join" : "follow")).MustBeOk();
        person.HasAnswered = true;
    }

    // A phone that another process still knows under an entry that was merged.
    private async Task AnswerLate()
    {
        if (Any(person => person.MergedInto is not null && !person.Root.IsErased) is not { } entry) return;
        await LateAnswer.Under(entry.Id, AnySurvey().Id, api);
        entry.Root.HasAnswered = true;
    }

    private async Task AnswerOnPaper()
    {
        if (Any(person => person.IsOnRoster) is not { } person) return;
        var entered = await AnySurvey().EnterPaper(Committee, person.Id, will: random.Next(2) == 0 ? "join" : "follow");
        if (entered.Status == HttpStatusCode.OK) person.HasAnswered = true;
        else entered.MustBeRefused("survey.answered-by-themselves");
    }

    // Whoever stands on the roster now and was not met before.
    private async Task Meet(IReadOnlyList<string> lines)
    {
        var personal = api.Services.GetRequiredService<PersonalData>();
        var known = _persons.Select(person => person.Id).ToHashSet();
        var rows = await api.InDb(db => db.Persons.AsNoTracking().Where(person => person.AreaId == town.Neighbourhood.Id && person.ErasedAt == null).ToListAsync());
        foreach (var row in rows.Where(row => !known.Contains(row.Id)))
            _persons.Add(new ModelPerson(row.Id, lines.Single(line => line.StartsWith(personal.Open(row).Name + ",", StringComparison.Ordinal))));
    }

    private string NewLine()
    {
        var number = ++_people;
        return $"居民{string.Concat($"{number}".Select(digit => "零一二三四五六七八九"[digit - '0']))},3,2,{100 + number},1390000{number:0000},,";
    }

    private NeedsSurvey AnySurvey() => surveys[random.Next(surveys.Count)];

    private ModelPerson? Any(Func<ModelPerson, bool> which)
    {
        var found = _persons.Where(which).ToList();
        return found.Count == 0 ? null : found[random.Next(found.Count)];
    }
}
