SYMBOLS = "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og".split()


def app(ui):
    ui.title("Elements")
    word = ui.field("Word", "bacon").strip().lower()[:30]
    # The way to each place of the word, from the beginning on.
    ways = {0: []}
    for end in range(1, len(word) + 1):
        for symbol in SYMBOLS:
            start = end - len(symbol)
            if start in ways and word[start:end] == symbol.lower():
                ways[end] = ways[start] + [symbol]
                break
    if not word:
        ui.text("Type a word", color="muted")
    elif len(word) in ways:
        ui.text("-".join(ways[len(word)]), size=48, bold=True)
    else:
        ui.text(f"{word} can't be spelled with elements", size=24)
