namespace Gotong.Features.Regions.Panels;

/// <summary>
/// The parts of a page are loaded side by side but share one connection: whoever asks the database takes a turn.
/// <c>using var turn = await Turn.TakeAsync();</c>
/// </summary>
public sealed class PageTurn : IDisposable
{
    private readonly SemaphoreSlim _line = new(1);

    public async Task<IDisposable> TakeAsync()
    {
        await _line.WaitAsync();
        return new Taken(_line);
    }

    public void Dispose() => _line.Dispose();

    private sealed class Taken(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
