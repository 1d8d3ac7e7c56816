from datetime import timedelta


def app(ui):
    ui.title("A whole series")
    episodes = int(ui.number("Episodes", 24, min=1))
    length = int(ui.number("Minutes of one", 45, min=1))
    evening = int(ui.number("Minutes each evening", 135, min=1, step=5))
    each = max(1, evening // length)
    evenings = math.ceil(episodes / each)
    ui.text(f"{evenings} {'evening' if evenings == 1 else 'evenings'}", size=40, bold=True)
    minutes = episodes * length
    ui.text(f"{minutes // 60} h {minutes % 60} min in all")
    last = ui.today + timedelta(days=evenings - 1)
    ui.text(f"Last evening: {last.day} {last:%B}")
