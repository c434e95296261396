namespace Gotong.Platform.Data;

/// <summary>
/// SQLite has one writer: writers of this process wait in line here instead of polling the file lock, which starved
/// some of them for seconds. PostgreSQL lets everybody through.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim? _line = oneAtATime ? new(1) : null;

    public async Task<IDisposable?> EnterAsync(CancellationToken cancel)
    {
        if (_line is null)
            return null;
        await _line.WaitAsync(cancel);
        return new Turn(_line);
    }

    public void Dispose() => _line?.Dispose();

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
