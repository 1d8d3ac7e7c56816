STOCK = {"Bear": 1, "Balloon": 3, "Sticker": 5}


def app(ui):
    ui.title("Prizes")
    s = ui.state
    left = s.get("left", dict(STOCK))
    with ui.row():
        if ui.button("Draw a prize"):
            s.prize = ""
            if sum(left.values()):
                s.prize = random.choices(list(left), weights=list(left.values()))[0]
                left[s.prize] -= 1
        if ui.button("Fill up"):
            s.left = left = dict(STOCK)
            s.pop("prize", None)
    if "prize" in s:
        ui.text(f"{s.prize}!" if s.prize else "All prizes are gone", size=48, bold=True)
    ui.table([[prize, count] for prize, count in left.items()], header=["Prize", "Left"])
    total = sum(left.values())
    ui.text(f"{total} {'prize' if total == 1 else 'prizes'} left")
