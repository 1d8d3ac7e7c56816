def app(ui):
    ui.title("When can I call?")
    utc = ui.slider("Hour in UTC", 0, 23, 12)
    for name, shift in [("Mia in Tokyo", 9), ("Leo in London", 0), ("Sam in New York", -5)]:
        hour = (utc + shift) % 24
        awake = 8 <= hour <= 21
        ui.text(f"{name}: {hour}:00, {'awake' if awake else 'asleep'}", size=20, color="good" if awake else "muted")
