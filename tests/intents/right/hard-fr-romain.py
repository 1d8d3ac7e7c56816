def app(ui):
    ui.title("Chiffres romains")
    nombre = ui.number("Nombre", 1, min=1, max=3999)
    resultat = ""
    valeurs = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    signes = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    for valeur, signe in zip(valeurs, signes):
        resultat += signe * (nombre // valeur)
        nombre %= valeur
    ui.text(resultat, size=40)
