namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>The demonstration towns with work on their desks, once for all pictures: nobody changes anything there.</summary>
public sealed class Gallery : IAsyncLifetime
{
    private readonly Dictionary<string, string> _places = [];

    internal DemoTown Demo { get; private set; } = null!;

    /// <summary>An address with the ids of what it names in braces.</summary>
    public string Address(string address) => _places.Aggregate(address, (text, place) => text.Replace($"{{{place.Key}}}", place.Value, StringComparison.Ordinal));

    public async Task InitializeAsync()
    {
        Demo = await DemoTown.Load();
        foreach (var (place, id) in await DemoWork.Leave(Demo)) _places[place] = $"{id}";
    }

    public async Task DisposeAsync() => await Demo.DisposeAsync();
}
