using System.Text.Json;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>The tokens of a JSON text one after another, from a stream: never more of it in memory than one token needs.</summary>
internal sealed class JsonTokens(Stream stream)
{
    private const int LongestToken = 1024 * 1024;
    private byte[] _buffer = new byte[64 * 1024];
    private int _from;
    private int _to;
    private bool _ended;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 32 });

    public JsonTokenType Type { get; private set; }

    /// <summary>Of a string or the name of a member.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Of a number; not finite when it is beyond all measure.</summary>
    public double Number { get; private set; }

    /// <exception cref="JsonException">This is no JSON.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_from.._to), _ended, _state);
            if (reader.Read())
            {
                Take(ref reader);
                return true;
            }
            _from += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (_ended)
                return false;
            Refill();
        }
    }

    /// <summary>Past the value that the last token begins.</summary>
    public void Skip()
    {
        for (var depth = 0; ; Read())
        {
            if (Type is JsonTokenType.StartArray or JsonTokenType.StartObject)
                depth++;
            else if (Type is JsonTokenType.EndArray or JsonTokenType.EndObject)
                depth--;
            if (depth == 0)
                return;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        Type = reader.TokenType;
        if (Type is JsonTokenType.String or JsonTokenType.PropertyName)
            Text = TextOf(ref reader);
        else if (Type == JsonTokenType.Number)
            Number = reader.TryGetDouble(out var number) ? number : double.NaN;
        _from += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("A text is not UTF-8.", broken);
        }
    }

    private void Refill()
    {
        _buffer.AsSpan(_from.._to).CopyTo(_buffer);
        (_from, _to) = (0, _to - _from);
        if (_to == _buffer.Length)
        {
            if (_buffer.Length >= LongestToken)
                throw new JsonException("A text is longer than any name.");
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }
        var read = stream.Read(_buffer, _to, _buffer.Length - _to);
        _ended = read == 0;
        _to += read;
    }
}
