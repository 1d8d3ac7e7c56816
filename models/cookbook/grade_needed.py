def app(ui):
    ui.title("What do I need in the exam?")
    now = ui.number("My grade so far in %", 75, min=0, max=100)
    share = ui.slider("The exam counts for %", 1, 100, 40)
    wanted = ui.number("The grade I want in %", 80, min=0, max=100)
    needed = (wanted - now * (100 - share) / 100) / share * 100
    ui.divider()
    ui.text(f"Needed in the exam: {max(0, needed):.1f}%", size=28, bold=True, align="center")
    if needed > 100:
        ui.text("That can't be reached any more", size=20, color="bad", align="center")
    elif needed <= 0:
        ui.text("You have it already", size=20, color="good", align="center")
    else:
        ui.progress(needed / 100)
