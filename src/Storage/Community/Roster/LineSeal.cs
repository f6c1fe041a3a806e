using System.Text.Json;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Keeps what a line says of a person sealed while the import is on its way.</summary>
public sealed class LineSeal(KeyRing ring)
{
    internal byte[] Close(Guid importId, RosterLine line) =>
        ring.Seal(importId, FieldOf(line.Number), JsonSerializer.Serialize(line.Fields, Json.Options));

    public RosterLine Open(RosterImportLine line)
    {
        var text = ring.Open(line.ImportId, FieldOf(line.Number), line.Content!);
        return new RosterLine(line.Number, JsonSerializer.Deserialize<Dictionary<RosterField, string>>(text, Json.Options)!);
    }

    private static string FieldOf(int number) => $"line-{number}";
}
