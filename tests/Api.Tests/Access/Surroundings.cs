using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>
/// On every level of the area tree the area that holds a neighbourhood, and next door to it one below the same parent that does not.
/// The codes next door are beginnings of the codes here, to find out a scope that forgets where a code ends.
/// </summary>
internal sealed class Surroundings
{
    private readonly Dictionary<AreaKind, Area> _here, _nextDoor;

    public Surroundings(TestTown town)
    {
        var community = town.Subdistrict.Add(AreaKind.Community, "east-2", "东二社区");
        _here = ByKind(town.District, town.Subdistrict, community, community.Add(AreaKind.Neighbourhood, "home-2", "本居民区"));
        _nextDoor = ByKind(
            Area.District($"next-to-{town.District.Path.TrimEnd('/')}", "邻区"),
            town.District.Add(AreaKind.Subdistrict, "next", "邻街道"),
            town.Subdistrict.Add(AreaKind.Community, "east", "邻社区"),
            community.Add(AreaKind.Neighbourhood, "home", "邻居民区"));
    }

    public Area Neighbourhood => _here[AreaKind.Neighbourhood];

    /// <summary>Those that the town did not bring.</summary>
    public IEnumerable<Area> NewAreas => _nextDoor.Values.Concat([_here[AreaKind.Community], Neighbourhood]);

    public Area AreaAt(AreaKind kind, bool isHere) => (isHere ? _here : _nextDoor)[kind];

    /// <summary>The area for which a role is held.</summary>
    public Area AreaOf(Role role, bool isHere) => AreaAt(LevelOf(role), isHere);

    private static AreaKind LevelOf(Role role) => role switch
    {
        Role.Community => AreaKind.Community,
        Role.Office or Role.Reviewer or Role.Finance => AreaKind.Subdistrict,
        Role.District or Role.Operator => AreaKind.District,
        _ => AreaKind.Neighbourhood,
    };

    private static Dictionary<AreaKind, Area> ByKind(params Area[] areas) => areas.ToDictionary(area => area.Kind);
}
