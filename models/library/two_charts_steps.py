def numbers(text):
    return [int(word) for word in text.split() if word.isdigit()][:7]


def app(ui):
    ui.title("Our steps")
    lea = numbers(ui.field("Lea", placeholder="7 numbers"))
    jo = numbers(ui.field("Jo", placeholder="7 numbers"))
    if len(lea) < 7 or len(jo) < 7:
        ui.text("Seven numbers for each, please", color="muted")
        return
    ui.chart({"Lea": lea, "Jo": jo}, kind="line")
    more = "Lea" if sum(lea) > sum(jo) else "Jo" if sum(jo) > sum(lea) else "nobody"
    ui.text(f"More in total: {more}", size=24)
    won = sum(a > b for a, b in zip(lea, jo))
    lost = sum(a < b for a, b in zip(lea, jo))
    ui.text(f"Days won: Lea {won}, Jo {lost}", size=24)
