using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Makes one call as one caller after another, on a fresh place after each success that used the last one up.</summary>
internal sealed class Trial(FreshPlace fresh, Call call)
{
    /// <summary>What is wrong with the cell: nothing, or a sentence for each side that answers otherwise or says too much.</summary>
    public async Task<IReadOnlyList<string>> Faults(string column, Cell expected)
    {
        var (here, _) = await Send(column, isHere: true);
        var (nextDoor, place) = await Send(column, isHere: false);
        return
        [
            .. Unless(here, expected.Here, $"{column} in the own area"),
            .. Unless(nextDoor, expected.FromNextDoor, $"{column} from next door"),
            .. ToldTo(column, nextDoor, place).Where(name => !call.IsForAll && (!call.NamesAreas || name != nameof(Belongings.Area))).Select(name => $"{column} from next door is told the id of {name}"),
        ];
    }

    // A stranger at the desk is led back, after signing in, to the address that was asked for.
    private IEnumerable<string> ToldTo(string column, ApiAnswer answer, Place place)
    {
        var told = place.Ids.NamedIn(answer.Body);
        return answer.Status == HttpStatusCode.Unauthorized ? told.Except(place.Ids.NamedIn(call.AddressFor(place.AskedBy(column)))) : told;
    }

    private async Task<(ApiAnswer Answer, Place Place)> Send(string column, bool isHere)
    {
        var place = await fresh.Place();
        var answer = await call.Send(place.Caller(column, isHere), place.AskedBy(column));
        if (call.UsesUpPlace && (int)answer.Status < 400) fresh.IsUsedUp();
        return (answer, place);
    }

    private static IEnumerable<string> Unless(ApiAnswer answer, int expected, string who)
    {
        if (answer.Status != (HttpStatusCode)expected) yield return $"{who}: expected {expected}, got {answer.InShort()}";
    }
}
