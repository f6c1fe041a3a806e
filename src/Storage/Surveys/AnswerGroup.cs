using System.Data.Common;
using System.Text.Json;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>The answers of a group, one sheet per person and survey.</summary>
internal sealed class AnswerGroup
{
    private readonly IReadOnlyList<AnswerToWrite> _rows;
    private readonly HashSet<PaperFormKey> _entered = [];
    private readonly Dictionary<Guid, Rarities> _rarities = [];
    private readonly Dictionary<(Guid Survey, Guid Person), AnswerSheet> _sheets;

    public AnswerGroup(IReadOnlyList<AnswerToWrite> rows)
    {
        _rows = rows;
        _sheets = new(rows.Count);
        foreach (var row in rows) _sheets.TryAdd((row.Survey.Id, row.PersonId), new AnswerSheet(row.Survey, row.PersonId, _entered));
    }

    public IReadOnlyCollection<AnswerSheet> Sheets => _sheets.Values;

    /// <summary>What was found of the surveys.</summary>
    public IReadOnlyDictionary<Guid, Rarities> Rarities => _rarities;

    /// <summary>The sheets that have something to write.</summary>
    public IReadOnlyCollection<AnswerSheet> Changed => [.. _sheets.Values.Where(sheet => sheet.Latest is not null)];

    /// <summary>Whether nothing was found stored.</summary>
    public bool AreAllFirst => _sheets.Values.All(sheet => sheet.Stored is null);

    /// <summary>The mandates that the group acts under. They are looked up, and locked, before anything is written.</summary>
    public IReadOnlyCollection<Guid> Mandates => [.. _rows.Select(row => row.Mandate?.MandateId).OfType<Guid>().Distinct().Order()];

    /// <summary>The printed forms that the group enters. Which of them were entered before is looked up.</summary>
    public IReadOnlyCollection<PaperFormKey> Forms => [.. _rows.Select(row => row.Form).OfType<PaperFormKey>().Distinct()];

    /// <summary>Relies on what this process remembers; false when a gate or a survey is not remembered, or a mandate or a form has to be looked up.</summary>
    public bool RelyOn(CountedPersons counted, KnownRarities known)
    {
        if (_rows.Any(row => row.Mandate is not null || row.Form is not null)) return false;
        foreach (var sheet in _sheets.Values)
        {
            if (known.Of(sheet.Survey.Id) is not { } rarities) return false;
            sheet.Rarities = rarities;
            if (sheet.Survey.Gate is not { } gate) continue;
            if (counted.RecountsOf(gate) is not { } recounts) return false;
            sheet.Recounts = recounts;
            sheet.IsCounted = counted.Contains(gate, recounts, sheet.PersonId);
        }

        return true;
    }

    /// <summary>Reads the gates' numbers of recounts.</summary>
    public async Task LoadGates(DbDataReader reader, CancellationToken cancel)
    {
        var recounts = new Dictionary<GateKey, int>();
        while (await reader.ReadAsync(cancel)) recounts[new GateKey(Id(reader, 0), reader.GetInt32(1))] = reader.GetInt32(2);
        foreach (var sheet in _sheets.Values) sheet.Recounts = sheet.Survey.Gate is { } gate && recounts.TryGetValue(gate, out var number) ? number : null;
    }

    /// <summary>Reads which entries are somebody else's by now: entry and person, two columns.</summary>
    public async Task LoadMerges(DbDataReader reader, CancellationToken cancel)
    {
        var merged = new Dictionary<Guid, Guid>();
        while (await reader.ReadAsync(cancel)) merged[Id(reader, 0)] = Id(reader, 1);
        foreach (var sheet in _sheets.Values) sheet.MergedInto = merged.TryGetValue(sheet.PersonId, out var person) ? person : null;
    }

    /// <summary>Reads what there is of each survey, for the groups that follow; this one looks for everything.</summary>
    public async Task LoadRarities(DbDataReader reader, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel)) _rarities[Id(reader, 2)] = new Rarities(reader.GetInt32(0) != 0, reader.GetInt32(1) != 0);
    }

    /// <summary>Reads which of the mandates are live.</summary>
    public async Task LoadMandates(DbDataReader reader, CancellationToken cancel)
    {
        var live = new HashSet<Guid>();
        while (await reader.ReadAsync(cancel)) live.Add(Id(reader, 0));
        foreach (var sheet in _sheets.Values) sheet.LiveMandates = live;
    }

    /// <summary>Reads which of the forms have been entered; what the group enters joins them.</summary>
    public async Task LoadForms(DbDataReader reader, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel)) _entered.Add(new PaperFormKey(Id(reader, 0), reader.GetInt32(1)));
    }

    /// <summary>Reads what is stored of a survey: its id, person, channel, receipts and answers.</summary>
    public async Task LoadSheets(DbDataReader reader, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            var answers = JsonSerializer.Deserialize<List<QuestionAnswer>>(reader.GetString(4), Json.Options)!;
            _sheets[(Id(reader, 0), Id(reader, 1))].Load(new StoredAnswer((Channel)reader.GetInt32(2), (byte[])reader.GetValue(3), answers));
        }
    }

    /// <summary>Takes the writes in the order in which they came, and says what becomes of each.</summary>
    public IReadOnlyList<AnswerOutcome> Apply(Func<Guid, SurveyState> stateOf) =>
        [.. _rows.Select(row => _sheets[(row.Survey.Id, row.PersonId)].Apply(row, stateOf(row.Survey.Id)))];

    private static Guid Id(DbDataReader reader, int column) => new((byte[])reader.GetValue(column), bigEndian: true);
}
