using System.Globalization;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The statuses that a caller gets: in the own area, and from next door.</summary>
internal sealed record Cell(int Here, int FromNextDoor)
{
    /// <summary>Done: a form of the desk then sends the browser on to a page (303).</summary>
    public bool LetsIn => Here is >= 200 and < 400;

    /// <summary>The caller may do it at home, and does not find it elsewhere.</summary>
    public bool DependsOnArea => LetsIn && FromNextDoor == 404;

    public static Cell Parse(string text)
    {
        var statuses = text.Split('/').Select(status => int.Parse(status, CultureInfo.InvariantCulture)).ToList();
        return new Cell(statuses[0], statuses[^1]);
    }

    public override string ToString() => Here == FromNextDoor ? $"{Here}" : $"{Here}/{FromNextDoor}";
}
