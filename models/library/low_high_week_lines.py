DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def numbers(text):
    found = []
    for part in text.replace(",", " ").split():
        if part.removeprefix("-").isdigit():
            found.append(int(part))
    return found[:7]


def app(ui):
    ui.title("Temperatures of the week")
    low = numbers(ui.field("Lowest", "3 5 -2 4 6 7 5"))
    high = numbers(ui.field("Highest", "11 14 9 12 15 18 13"))
    if not low or not high:
        ui.text("Type numbers from Monday on", color="muted")
        return
    ui.chart({"Lowest": low, "Highest": high}, labels=DAYS[: max(len(low), len(high))])
    ui.text(f"Coldest: {min(low)}° on {DAYS[low.index(min(low))]}", size=24)
    ui.text(f"Warmest: {max(high)}° on {DAYS[high.index(max(high))]}", size=24)
