using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The hall of an activity and a meeting: a screen that waits to be paired, and somebody who is there.</summary>
internal sealed class HallOfPlace
{
    private static int _screens;

    // Screens of the product show numbers from 1000 on; the thousand below are given out here in turn.
    private readonly int _number = Interlocked.Increment(ref _screens) % Screen.LowestNumber;

    public string ScreenNumber => $"{_number:0000}";

    public void Open(ZiZhiJinDb db, Belongings ids, (Guid Account, Guid Resident) who) => db.Database.ExecuteSql(
        $"""
        DELETE FROM screens WHERE Number = {_number};
        INSERT INTO screens (Code, Number, ShownAt) VALUES ({Guid.NewGuid().ToString("N")[..22]}, {_number}, {StandingClock.Start.UtcDateTime});
        INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce)
        VALUES ({ids.Activity.ToByteArray(true)}, {ids.Attendee.ToByteArray(true)}, {StandingClock.Start.UtcDateTime}, {(int)PresenceProof.HelperEntry}, {who.Account.ToByteArray(true)}, {new byte[Nonce.Length]}),
            ({ids.Meeting.ToByteArray(true)}, {ids.Attendee.ToByteArray(true)}, {StandingClock.Start.UtcDateTime}, {(int)PresenceProof.HelperEntry}, {who.Account.ToByteArray(true)}, {new byte[Nonce.Length]}),
            ({ids.Activity.ToByteArray(true)}, {who.Resident.ToByteArray(true)}, {StandingClock.Start.UtcDateTime}, {(int)PresenceProof.HelperEntry}, {who.Account.ToByteArray(true)}, {new byte[Nonce.Length]})
        """);
}
