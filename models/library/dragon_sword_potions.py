def app(ui):
    ui.title("Dragon fight")
    s = ui.state
    if ui.button("New fight") or "me" not in s:
        s.me, s.dragon, s.potions, s.words = 30, 40, 3, "The dragon is in your way"
    fighting = s.me > 0 and s.dragon > 0
    with ui.row():
        sword, potion = ui.button("Sword"), ui.button("Potion")
    if fighting and (sword or potion and s.potions > 0):
        if sword:
            hit = random.randint(4, 10)
            s.dragon, s.words = max(0, s.dragon - hit), f"You hit for {hit}"
        else:
            s.me, s.potions, s.words = min(30, s.me + 12), s.potions - 1, "You feel better"
        if s.dragon > 0:
            bite = random.randint(2, 7)
            s.me, s.words = max(0, s.me - bite), f"{s.words}, the dragon bites for {bite}"
    ui.text(f"You {s.me} : {s.dragon} Dragon", size=40, bold=True)
    ui.progress(s.me / 30)
    ui.progress(s.dragon / 40)
    ui.text(f"Potions: {s.potions}")
    ui.text(s.words, size=20)
    if s.dragon == 0:
        ui.text("You win!", size=28, color="good")
    elif s.me == 0:
        ui.text("The dragon wins", size=28, color="bad")
